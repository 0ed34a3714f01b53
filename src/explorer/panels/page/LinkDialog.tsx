/** The link to copy by hand. */
export function LinkDialog() {
  return (
    <div class="field">
      <label for="link">
        This browser does not let the page copy. Copy the link from here: it holds the whole view.
      </label>
      <textarea
        id="link"
        rows={4}
        readOnly
        value={location.href}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
