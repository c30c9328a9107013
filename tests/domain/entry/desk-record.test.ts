import { describe, expect, it } from 'vitest';
import { deskRecordOf } from '../../../src/domain/entry/desk-record.ts';
import { realCatalogue } from '../../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();

describe('つなぎ帳にのる項目', () => {
  it('says where a place is in words, without the point, and keeps what is hidden hidden', () => {
    for (const resource of resources) {
      const { location, provider, verified, asOf } = deskRecordOf(resource);
      expect(asOf, resource.id).toBe(resource.asOf);
      expect(verified, resource.id).toEqual(
        resource.verified && { on: resource.verified.on, how: resource.verified.how },
      );
      expect(JSON.stringify(location) ?? '', resource.id).not.toMatch(/"(?:lat|lon)"/);
      if (resource.location === 'hidden') expect(location).toBe('hidden');
      else
        expect(location === 'hidden' ? location : location?.address, resource.id).toBe(
          resource.location?.address,
        );
      expect(provider?.name).toBe(resource.provider?.name);
    }
  });

  it('carries neither text nor sources: they stay on the page', () => {
    const keys = new Set(resources.flatMap((resource) => Object.keys(deskRecordOf(resource))));
    expect(
      [...keys].filter((key) => ['body', 'source', 'aliases', 'formerly'].includes(key)),
    ).toEqual([]);
    expect(keys.size).toBeGreaterThan(20);
  });
});
