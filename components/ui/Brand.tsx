/** A bowl, mended: the seam is the beautiful part. */
export const Brand = ({ size = 22 }: { size?: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 22 22" aria-hidden="true">
    <path d="M2 6.5h18c0 6-2.9 9.5-6 10.7v1.3H8v-1.3C4.9 16 2 12.5 2 6.5z" fill="var(--repair)" />
    <path d="M10.2 6.5l2.3 3.3-2.9 2.4 2.2 2.7-.6 3.6" fill="none" stroke="var(--seam)" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round" />
  </svg>
);
