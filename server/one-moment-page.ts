/** It needs nothing but itself: whatever else a page needs may be away. */
export const ONE_MOMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What a person sees while the shop starts, stops or waits for its database: it asks again by itself every two seconds. */
export const ONE_MOMENT_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>One moment · Onshelf</title>
<style>
  :root { color-scheme: light dark; }
  body {
    margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; box-sizing: border-box;
    font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif;
    background: light-dark(#faf8f5, #131210); color: light-dark(#1c1a16, #f4f1eb);
  }
  main {
    max-width: 26rem; padding: 2rem; border-radius: 1.25rem;
    background: light-dark(#ffffff, #1b1a17); border: 1px solid light-dark(#e7e2d9, #322f2a);
  }
  h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.2; }
  p { margin: 0; color: light-dark(#57524a, #b9b3a8); }
  i { display: block; width: .75rem; height: .75rem; margin-bottom: 1.25rem; border-radius: 50%; background: light-dark(#0c7a45, #43cf86); animation: breathe 1.8s ease-in-out infinite; }
  @keyframes breathe { 50% { opacity: .3; } }
  @media (prefers-reduced-motion: reduce) { i { animation: none; } }
</style>
</head>
<body>
<main role="status">
  <i aria-hidden="true"></i>
  <h1>One moment</h1>
  <p>The shop is just coming back. This page shows itself as soon as it can. Your cart and your orders are safe.</p>
</main>
</body>
</html>
`
