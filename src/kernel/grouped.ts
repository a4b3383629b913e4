/** A whole number with its digits in groups of three, the same in every locale: `112,364`. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
