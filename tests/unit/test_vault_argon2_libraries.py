"""RFC 9106 §5.3 against the pinned JavaScript libraries.

The vector has a secret and associated data, which our port has not. hash-wasm takes the secret
alone, so it is held to the reference library without the data; that one is held to the RFC in
``test_vault_wycheproof``. @noble/hashes takes both.
"""

import json
import shutil
import subprocess

import pytest

from tests.unit.test_vault_wycheproof import RFC_9106, ROOT, argon2id

pytestmark = [
    pytest.mark.skipif(not shutil.which("node"), reason="needs Node"),
    pytest.mark.skipif(not (ROOT / "node_modules/hash-wasm").exists(), reason="needs npm ci"),
]
ASK = """
import { argon2id as noble } from "@noble/hashes/argon2.js";
import { argon2id as wasm } from "hash-wasm";
const vector = VECTOR;
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const password = bytes(vector.password), salt = bytes(vector.salt), secret = bytes(vector.secret);
const cost = { t: vector.passes, m: vector.memory_kib, p: vector.lanes, dkLen: vector.tag_bytes };
const both = { ...cost, key: secret, personalization: bytes(vector.associated) };
console.log(JSON.stringify({
  noble: Buffer.from(noble(password, salt, both)).toString("hex"),
  wasm: await wasm({
    password, salt, secret, memorySize: vector.memory_kib, iterations: vector.passes,
    parallelism: vector.lanes, hashLength: vector.tag_bytes, outputType: "hex",
  }),
}));
"""


def tags():
    script = ASK.replace("VECTOR", json.dumps(RFC_9106))
    command = ["node", "--input-type=module", "--eval", script]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(ran.stdout)


def test_the_javascript_libraries_agree_with_the_rfc_and_the_reference():
    found = tags()
    assert found["noble"] == RFC_9106["tag"]
    assert found["wasm"] == argon2id(associated="")
    assert found["wasm"] != argon2id(associated="", secret="")
