/** 相談会・行事の用紙が聞くこと, for the form of /edit/. */
import type { APIRoute } from 'astro';
import { fieldsOf } from '../../catalogue/read/field-table.ts';
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import { gatheringFormData } from '../../site/build/gathering-form.ts';
import { siteCatalogue } from '../../site/build/joined-catalogue.ts';

export const GET: APIRoute = async () => {
  const { danger } = await siteCatalogue();
  return new Response(JSON.stringify(gatheringFormData(fieldsOf(gatheringSchema.shape), danger)));
};
