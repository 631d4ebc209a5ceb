type Files = ReadonlyMap<string, Uint8Array>;

/** Why a version may not be published, since other files have been kept under its name for good; null: it is the same. */
export function refusal(version: string, folder: string, files: Files, kept: Files): string | null {
  const paths = [...new Set([...files.keys(), ...kept.keys()])].sort();
  const differing = paths.filter((path) => !isSame(files.get(path), kept.get(path)));
  if (differing.length === 0) return null;
  const rest = differing.length - 1;
  return `version ${version} is kept in ${folder} for good, and this build differs from it in ${differing[0]}${rest === 0 ? '' : ` and ${rest} more`}; raise "version" in data/datapackage.json, build and publish again; nothing was changed`;
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
