/** Hands a file that the station made to the person: the browser's own saving, no new window. */
export function saveFile(file: { readonly fileName: string; readonly base64: string }, type: string): void {
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
