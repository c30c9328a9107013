/** The issue forms as GitHub and our own reader need them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  FEE_ANSWERS,
  HOW_ANSWERS,
  ISSUE_FORM_IDS,
  LONG_FIELDS,
  ISSUE_FORMS,
  STATE_ANSWERS,
  type IssueFormId,
} from '../../src/words/ja/issue-form.ts';
import { FIRST_VISIT_ANSWERS } from '../../src/words/ja/first-visit-answers.ts';
import { WELCOME_ANSWERS } from '../../src/words/ja/welcome-answers.ts';
import { KINDS } from '../../src/domain/vocabulary/kind.ts';
import { NEED_IDS, needLabel } from '../../src/domain/vocabulary/need.ts';

interface Field {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly (string | { readonly label: string })[];
  };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const formOf = (id: IssueFormId) => parse(readFileSync(join(FOLDER, `${id}.yml`), 'utf8')) as Form;
const optionsOf = (id: IssueFormId, field: string) =>
  formOf(id).body.find((one) => one.id === field)?.attributes.options;
const labels = parse(readFileSync('.github/labels.yml', 'utf8')) as readonly {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}[];

describe('報告の用紙', () => {
  it('has a file for each form and a form for each file', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(
      [...ISSUE_FORM_IDS.map((id) => `${id}.yml`), 'config.yml'].toSorted(),
    );
  });

  it.each(ISSUE_FORM_IDS)('%s asks what the reader looks for, under the same headings', (id) => {
    const fields = formOf(id).body.filter(({ type }) => type !== 'markdown');
    expect(Object.fromEntries(fields.map((field) => [field.id, field.attributes.label]))).toEqual(
      ISSUE_FORMS[id],
    );
    expect(fields.map((field) => field.id)).toEqual(Object.keys(ISSUE_FORMS[id]));
    const long = fields.filter(({ type }) => type === 'textarea' || type === 'checkboxes');
    expect(long.map((field) => field.id)).toEqual(
      Object.keys(ISSUE_FORMS[id]).filter((field) => LONG_FIELDS.includes(field)),
    );
  });

  it.each(ISSUE_FORM_IDS)('%s is a form that GitHub accepts', (id) => {
    const form = formOf(id);
    for (const key of ['name', 'description', 'title'] as const) expect(form[key]).toMatch(/\S/);
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(new Set(asked.map((field) => field.id)).size).toBe(asked.length);
    expect(new Set(asked.map((field) => field.attributes.label)).size).toBe(asked.length);
    for (const field of asked) {
      expect(field.id).toMatch(/^[A-Za-z0-9_-]+$/);
      const options = (field.attributes.options ?? []).map((option) =>
        typeof option === 'string' ? option : option.label,
      );
      if (field.type === 'dropdown' || field.type === 'checkboxes')
        expect(options.length).toBeGreaterThan(0);
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).toMatch(/^(?!none$).*\S/i);
    }
    expect(form.labels.filter((label) => !labels.some(({ name }) => name === label))).toEqual([]);
  });

  it.each(ISSUE_FORM_IDS)('%s warns of personal data, and has it promised', (id) => {
    const { body } = formOf(id);
    expect(body[0]).toMatchObject({ type: 'markdown' });
    expect(body[0]!.attributes.value).toMatch(/だれでも読めます/);
    expect(body[0]!.attributes.value).toMatch(/\*\*[^*]*書かないでください。\*\*/);
    expect(body.at(-1)).toMatchObject({ id: 'promise', type: 'checkboxes' });
  });

  it('offers every kind, and every need but the sensitive one', () => {
    expect(optionsOf('new-place', 'kind')).toEqual(KINDS.map(({ label }) => label));
    expect(optionsOf('new-place', 'needs')).toEqual(
      NEED_IDS.filter((id) => id !== 'violence').map(needLabel),
    );
    for (const id of ISSUE_FORM_IDS)
      expect(readFileSync(join(FOLDER, `${id}.yml`), 'utf8').includes(needLabel('violence'))).toBe(
        false,
      );
  });

  it('offers the answers that the reader knows', () => {
    expect(optionsOf('new-place', 'fee')).toEqual(Object.keys(FEE_ANSWERS));
    expect(optionsOf('new-place', 'first_visit')?.toSorted()).toEqual(
      Object.keys(FIRST_VISIT_ANSWERS).toSorted(),
    );
    for (const id of ['serves', 'for_only', 'for_mainly', 'may_start'] as const)
      expect(optionsOf('new-place', id)).toEqual(Object.keys(WELCOME_ANSWERS[id]));
    expect(optionsOf('closed', 'state')).toEqual(Object.keys(STATE_ANSWERS));
    for (const id of ['new-place', 'mistake', 'closed'] as const)
      expect(optionsOf(id, 'how')).toEqual(Object.keys(HOW_ANSWERS));
  });

  it('leaves no empty issue open and shows how to contribute', () => {
    expect(parse(readFileSync(join(FOLDER, 'config.yml'), 'utf8'))).toMatchObject({
      blank_issues_enabled: false,
      contact_links: [
        { url: expect.stringMatching(/^https:\/\/github\.com\/.+\/CONTRIBUTING\.md$/) as string },
      ],
    });
  });

  it('has labels that GitHub accepts', () => {
    for (const { name, color, description } of labels) {
      expect(name).toMatch(/\S/);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
