"""Runs inside Pyodide at build time: pick, compile and zip the modules that the app can reach.

Members are stored, not deflated: the transfer compresses the whole zip with brotli (1.00 MB against
1.45 MB for a deflated zip), and a start from the device's own cache then has nothing to inflate.
"""

import ast
import importlib
import importlib.util
import json
import marshal
import pathlib
import sys
import zipfile

EPOCH = (1980, 1, 1, 0, 0, 0)
UNCHECKED_HASH_PYC = (0b01).to_bytes(4, "little")  # PEP 552: no source to look for at run time

plan = json.loads(pathlib.Path("/in/plan.json").read_text())
sys.path[:0] = ["/in/app", *map(str, pathlib.Path("/in").glob("wheel-*.whl"))]
for name in plan["imports"]:
    importlib.import_module(name)


def reached_below(marker: str) -> set[str]:
    files = [getattr(module, "__file__", None) or "" for module in list(sys.modules.values())]
    return {file.split(marker, 1)[1] for file in files if marker in file}


reached = reached_below("python314.zip/")
stdlib = zipfile.ZipFile("/in/stdlib.zip")
kept = sorted(
    name
    for name in stdlib.namelist()
    if name in reached or name.startswith(tuple(plan["keep_prefixes"]))
)


class Bare(ast.NodeTransformer):
    """Takes the types off functions: they are for readers and mypy, and a twelfth of the app's
    compressed bytes. Those of classes stay, for dataclasses are made of them."""

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)


def compiled(source: bytes, path: str) -> bytes:
    tree = ast.parse(source, path)
    if "/stillwater/" in path:  # of libraries nobody knows who asks for their types
        tree = Bare().visit(tree)
    code = compile(tree, path, "exec", dont_inherit=True, optimize=2)
    header = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH_PYC + importlib.util.source_hash(source)
    return header + marshal.dumps(code)


def write(target: str, sources: dict[str, bytes], home: str) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as out:
        for name, source in sources.items():
            if name.endswith(".py"):
                out.writestr(zipfile.ZipInfo(name + "c", EPOCH), compiled(source, home + name))
            elif not name.endswith("/"):
                out.writestr(zipfile.ZipInfo(name, EPOCH), source)


write("/out/std.zip", {name: stdlib.read(name) for name in kept}, "/lib/python314.zip/")
# Of the libraries only what was reached: htpy brings bridges to web frameworks that are not here.
shipped = reached_below("/in/app/") | {
    name for name in plan["app"] if name.startswith("stillwater/")
}
app = {name: pathlib.Path("/in/app", name).read_bytes() for name in sorted(shipped)}
write("/out/app.zip", app, "/lib/app.zip/")
pathlib.Path("/out/modules.json").write_text(json.dumps(kept))
