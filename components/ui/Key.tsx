/** A key shown on its button; the button's name stays the words alone. */
export const Key = ({ children }: { children: string }) => <kbd aria-hidden="true">{children}</kbd>;
