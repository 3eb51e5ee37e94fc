"""The branch of the sentence model's upper layers that reads for danger, in PyTorch: several nets
side by side, as slices of the same tensors.

Attention pooling as of Lin et al., ICLR 2017.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

EPSILON = 1e-12
PARTS = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")
ENDS = ("att.w", "att.b", "out.w", "out.b")


@dataclass(frozen=True, slots=True)
class Course:
    """How it is learned. ``soft``: how far marks are drawn to the middle; ``unseen``: the share of
    tokens hidden from the branch in each step; ``late``: weight of the third label."""

    epochs: int = 4
    batch: int = 64
    peak_rate: float = 2e-4
    head_rate: float = 2e-3
    rising: float = 0.1
    decay: float = 0.01
    drop: float = 0.1
    head_drop: float = 0.2
    unseen: float = 0.05
    soft: float = 0.04
    late: float = 0.5
    queries: int = 4
    longest_step: float = 1.0
    seed: int = 1


FURTHER = Course(epochs=1, peak_rate=6e-5, head_rate=3e-4)
"""From a branch that has learned already."""


def tensor_of(data: Mapping[str, Any], name: str, *shape: int) -> Tensor:
    """A tensor of the base: four-bit blocks unfolded, or numbers as they are."""
    if f"{name}|q" not in data:
        return torch.tensor(data[name]).reshape(shape)
    nibbles = data[f"{name}|q"]
    whole = np.empty(2 * nibbles.size, np.float32)
    whole[0::2], whole[1::2] = nibbles & 15, nibbles >> 4
    scales = data[f"{name}|s"].astype(np.float32).reshape(-1, 1)
    return torch.tensor(((whole.reshape(-1, 32) - 8) * scales).reshape(shape))


class Block(nn.Module):
    """A transformer block (BERT, Devlin et al. 2019) of ``many`` nets side by side.

    States are [nets, texts, tokens, width].
    """

    def __init__(self, data: Mapping[str, Any], number: int, many: int, drop: float) -> None:
        super().__init__()
        self.many, self.drop = many, drop
        self.width, inner = int(data["width"]), int(data["inner"])
        self.heads = int(data["heads"])
        shapes = dict.fromkeys(PARTS, (self.width, self.width))
        shapes |= {"fi": (inner, self.width), "fo": (self.width, inner)}
        for part, shape in shapes.items():
            self._own(f"{part}_w", tensor_of(data, f"l{number}.{part}.w", *shape))
            self._own(f"{part}_b", tensor_of(data, f"l{number}.{part}.b", shape[0]))
        for norm in NORMS:
            for kind in "wb":
                self._own(f"{norm}_{kind}", tensor_of(data, f"l{number}.{norm}.{kind}", self.width))

    def _own(self, name: str, start: Tensor) -> None:
        self.register_parameter(name, nn.Parameter(start.expand(self.many, *start.shape).clone()))

    def _linear(self, x: Tensor, part: str) -> Tensor:
        flat = x.reshape(self.many, -1, x.shape[-1])
        weight, bias = getattr(self, f"{part}_w"), getattr(self, f"{part}_b")
        made = torch.baddbmm(bias[:, None].to(x.dtype), flat, weight.to(x.dtype).transpose(1, 2))
        return made.reshape(*x.shape[:-1], -1)

    def _norm(self, x: Tensor, norm: str) -> Tensor:
        plain = F.layer_norm(x.float(), (self.width,), eps=EPSILON)
        weight, bias = getattr(self, f"{norm}_w"), getattr(self, f"{norm}_b")
        return (plain * weight[:, None, None] + bias[:, None, None]).to(x.dtype)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        nets, texts, tokens, width = x.shape
        drop = self.drop if self.training else 0.0

        def split(part: str) -> Tensor:
            made = self._linear(x, part).reshape(nets * texts, tokens, self.heads, -1)
            return made.transpose(1, 2)

        mask = seen.expand(nets, texts, tokens).reshape(nets * texts, 1, 1, tokens)
        mixed = F.scaled_dot_product_attention(
            split("q"), split("k"), split("v"), attn_mask=mask, dropout_p=drop
        )
        joined = mixed.transpose(1, 2).reshape(nets, texts, tokens, width)
        x = self._norm(x + F.dropout(self._linear(joined, "ao"), drop), "aln")
        inner = F.gelu(self._linear(x, "fi"))
        return self._norm(x + F.dropout(self._linear(inner, "fo"), drop), "oln")


class Branch(nn.Module):
    """The upper layers, a few queries that pool their last states, and the logits."""

    def __init__(self, data: Mapping[str, Any], many: int, course: Course, labels: int) -> None:
        super().__init__()
        self.course, width = course, int(data["width"])
        numbers = range(int(data["first"]), int(data["layers"]))
        self.blocks = nn.ModuleList(Block(data, at, many, course.drop) for at in numbers)
        start = torch.randn(1, width, course.queries) * 0.05
        self.att_w = nn.Parameter(start.repeat(many, 1, 1))
        self.att_b = nn.Parameter(torch.zeros(many, course.queries))
        self.out_w = nn.Parameter(torch.zeros(many, width * (course.queries + 1), labels))
        self.out_b = nn.Parameter(torch.zeros(many, labels))

    def forward(self, states: Tensor, seen: Tensor) -> Tensor:
        """states [texts, tokens, width], seen bool[texts, tokens] -> [nets, texts, labels]."""
        many = len(self.att_b)
        if self.training:
            hidden = torch.rand(seen.shape, device=seen.device) < self.course.unseen
            hidden[:, 0] = False
            seen = seen & ~hidden
        x = states.expand(many, *states.shape)
        for block in self.blocks:
            x = block(x, seen)
        scores = torch.einsum("ntlw,nwq->ntlq", x.float(), self.att_w) + self.att_b[:, None, None]
        shares = scores.masked_fill(~seen[None, ..., None], -1e4).softmax(2)
        means = torch.einsum("ntlq,ntlw->ntqw", shares, x.float()).flatten(2)
        pooled = torch.cat([means, x[:, :, 0].float()], 2)
        pooled = F.dropout(pooled, self.course.head_drop, self.training)
        return torch.baddbmm(self.out_b[:, None], pooled, self.out_w)


@torch.no_grad()
def begin_from(branch: Branch, data: Mapping[str, Any]) -> None:
    """Gives every net the weights of the branch that there is (``upper.prepare`` writes it)."""

    def put(where: nn.Module, name: str, value: Tensor) -> None:
        getattr(where, name.replace(".", "_"))[:] = value

    for number, block in enumerate(branch.blocks, int(data["first"])):
        for part in PARTS:
            shape = getattr(block, f"{part}_w").shape[1:]
            base = tensor_of(data, f"l{number}.{part}.w", *shape)
            change = tensor_of(data, f"branch.l{number}.{part}.D", *shape)
            put(block, f"{part}.w", base + change)
        plain = [f"{part}.b" for part in PARTS]
        plain += [f"{norm}.{kind}" for norm in NORMS for kind in "wb"]
        for name in plain:
            put(block, name, torch.from_numpy(data[f"branch.l{number}.{name}"]))
    for name in ENDS:
        put(branch, name, torch.from_numpy(data[f"branch.{name}"]))


def arrays_of(data: Mapping[str, Any], branch: Branch) -> dict[str, Any]:
    """The last net, as differences from the base, by the names of the file of signs."""
    made: dict[str, Any] = {}
    for number, block in enumerate(branch.blocks, int(data["first"])):
        for part in PARTS:
            weight = getattr(block, f"{part}_w")[-1].detach().float().cpu()
            base = tensor_of(data, f"l{number}.{part}.w", *weight.shape)
            made[f"l{number}.{part}.D"] = (weight - base).numpy()
            made[f"l{number}.{part}.b"] = getattr(block, f"{part}_b")[-1].detach().cpu().numpy()
        for name in (f"{norm}.{kind}" for norm in NORMS for kind in "wb"):
            value = getattr(block, name.replace(".", "_"))[-1]
            made[f"l{number}.{name}"] = value.detach().cpu().numpy()
    for name in ENDS:
        made[name] = getattr(branch, name.replace(".", "_"))[-1].detach().cpu().numpy()
    return made
