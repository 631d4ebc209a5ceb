import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../../core/types.ts';
import { createGeocode, type PlaceName } from './geocode.ts';

const name = (name: string, code: string, kind: PlaceName['kind'] = 'spelling'): PlaceName => ({
  name,
  code: code as PlaceCode,
  kind,
});

const geocode = createGeocode([
  name('Türkiye', 'TUR'),
  name('Turkey', 'TUR'),
  name('كازاخستان', 'KAZ'),
  name('كازخستان', 'KAZ'),
  name('أستانا', 'KAZ', 'capital'),
  name('أذري', 'AZE', 'adjective'),
  name('قطرية', 'QAT', 'adjective'),
  name('İran', 'IRN'),
  name('الصين', 'CHN'),
  name("Côte d'Ivoire", 'CIV'),
  name('Congo', 'COG'),
  name('Congo', 'COD'),
  name('Niger', 'NER'),
  name('NIGER', 'NGA'),
]);
const codeOf = (text: string): unknown => {
  const result = geocode(text);
  return result.kind === 'found' ? result.code : result;
};

describe('geocode', () => {
  it('finds a place by its code, in capitals only', () => {
    expect(codeOf('KAZ')).toBe('KAZ');
    expect(geocode('kaz').kind).toBe('unknown');
  });

  it('finds a place by any spelling, composed or not, in any case', () => {
    for (const text of ['Türkiye', 'Tu\u0308rkiye', 'TURKIYE', ' turkey '])
      expect(codeOf(text)).toBe('TUR');
    for (const text of ['İran', 'Iran', 'IRAN', 'ıran']) expect(codeOf(text)).toBe('IRN');
    expect(codeOf('Cote d’Ivoire')).toBe('CIV');
    expect(codeOf('كازخستان')).toBe('KAZ');
    expect(codeOf('استانا')).toBe('KAZ');
  });

  it('finds an Arabic name with or without its article, and ya as alef maksura', () => {
    expect(codeOf('الآذرى')).toBe('AZE');
    expect(codeOf('القطرية')).toBe('QAT');
    expect(codeOf('صين')).toBe('CHN');
  });

  it('prefers the name as it is written to one that is only alike', () => {
    expect(codeOf('Niger')).toBe('NER');
    expect(codeOf('niger')).toEqual({ kind: 'ambiguous', choices: ['NER', 'NGA'] });
  });

  it('refuses a name of several places, with the choices', () => {
    expect(geocode('Congo')).toEqual({ kind: 'ambiguous', choices: ['COD', 'COG'] });
  });

  it('offers the nearest spelling of each place that an unknown name may mean, and none that is far', () => {
    expect(geocode('Turkye')).toEqual({
      kind: 'unknown',
      nearest: [name('Türkiye', 'TUR')],
    });
    expect(geocode('Nigan')).toEqual({
      kind: 'unknown',
      nearest: [name('İran', 'IRN'), name('Niger', 'NER')],
    });
    expect(geocode('Xyzzy')).toEqual({ kind: 'unknown', nearest: [] });
    expect(geocode('')).toEqual({ kind: 'unknown', nearest: [] });
  });
});
