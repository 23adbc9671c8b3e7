// PY10: someone who is not the holder gets a receipt that proves the payment without giving the account away.
const LEGIBLE = 4;

/** `1000210631` → `******0631`; a number of four characters or fewer is masked whole. */
export const maskAccount = (accountNo: string): string => {
  const characters = [...accountNo];
  if (characters.length <= LEGIBLE) return '*'.repeat(characters.length);
  return '*'.repeat(characters.length - LEGIBLE) + characters.slice(-LEGIBLE).join('');
};
