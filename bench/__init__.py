"""Side-by-side measurements; `./run bench` lists them."""
