"""Learns the branch of the sentence model's upper layers that reads for danger, on a GPU.

    python -m workshop.training.upper_learn PREPARED.npz OUT.npz

Needs PyTorch (``requirements-gpu.txt``) and NumPy alone, so that it runs wherever there is a GPU.
``PREPARED.npz`` comes from ``workshop.training.upper``; what comes out is read there again.

One net for each fold that is held out and one that sees every row learn side by side, as slices of
the same tensors: one pass trains them all. The lower layers stay as they are, so their states are
made once. AdamW (Loshchilov and Hutter, ICLR 2019) with one cycle of the learning rate; attention
pooling as of Lin et al., ICLR 2017. The same seed on the same machine gives the same course, other
hardware adds up in another order: figures move by some tenths of a point.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

EPSILON = 1e-12
PARTS = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")
PAD = 1


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
        shapes = {part: (self.width, self.width) for part in PARTS}
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


@dataclass(frozen=True, slots=True)
class States:
    """Token states of all texts, one after the other, and where each text begins and how long."""

    flat: Tensor
    starts: Tensor
    lengths: np.ndarray[Any, Any]

    def take(self, chosen: np.ndarray[Any, Any]) -> tuple[Tensor, Tensor]:
        """[texts, tokens, width], padded to eights, and which tokens there are."""
        tokens = -(-int(self.lengths[chosen].max()) // 8) * 8
        starts = self.starts[torch.from_numpy(chosen).to(self.starts.device)]
        lengths = torch.from_numpy(self.lengths[chosen]).to(starts.device)
        places = torch.arange(tokens, device=starts.device)[None]
        seen = places < lengths[:, None]
        rows = (starts[:, None] + places).clamp(max=len(self.flat) - 1)
        return self.flat[rows] * seen[..., None], seen


@torch.no_grad()
def lower_states(data: Mapping[str, Any], device: str, at_once: int = 512) -> States:
    """What the layers below the branch make of every text; they are never changed."""
    width, first, lengths = int(data["width"]), int(data["first"]), data["lengths"].astype(np.int64)
    words = tensor_of(data, "emb.word", -1, width).to(device)
    places = (tensor_of(data, "emb.pos", -1, width) + tensor_of(data, "emb.type", -1, width)[0]).to(
        device
    )
    weight, bias = (tensor_of(data, f"emb.ln.{kind}", width).to(device) for kind in "wb")
    blocks = [Block(data, at, 1, 0.0).to(device).eval() for at in range(first)]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    flat = torch.empty(int(starts[-1]), width, dtype=torch.bfloat16, device=device)
    order = np.argsort(lengths, kind="stable")
    for begin in range(0, len(order), at_once):
        some = order[begin : begin + at_once]
        ids = np.full((len(some), int(lengths[some].max())), PAD, np.int64)
        for row, at in enumerate(some):
            ids[row, : lengths[at]] = data["ids"][starts[at] : starts[at + 1]]
        read = torch.from_numpy(ids).to(device)
        seen = read != PAD
        x = F.layer_norm(words[read] + places[: ids.shape[1]], (width,), weight, bias, EPSILON)
        x = x.bfloat16()[None]
        for block in blocks:
            x = block(x, seen)
        spots = np.concatenate([np.arange(starts[at], starts[at + 1]) for at in some])
        flat[torch.from_numpy(spots).to(device)] = x[0][seen]
    return States(flat, torch.from_numpy(starts[:-1]).to(device), lengths)


def batches(
    rows: np.ndarray[Any, Any], lengths: np.ndarray[Any, Any], random: Any, size: int
) -> Iterator[np.ndarray[Any, Any]]:
    """Shuffled; texts of a batch are about as long as one another."""
    mixed, made = random.permutation(rows), []
    for begin in range(0, len(mixed), 50 * size):
        near = mixed[begin : begin + 50 * size]
        near = near[np.argsort(lengths[near], kind="stable")]
        made += [near[at : at + size] for at in range(0, len(near), size)]
    for at in random.permutation(len(made)):
        yield made[at]


def learn(data: Mapping[str, Any], states: States, course: Course, device: str) -> Branch:
    """Slice n of every weight never sees the rows of fold n; the last slice sees all."""
    torch.manual_seed(course.seed)
    random = np.random.default_rng(course.seed)
    folds, marks = data["folds"].astype(np.int64), data["marks"]
    many = int(folds.max()) + 2
    branch = Branch(data, many, course, marks.shape[1]).to(device).train()
    head = [parameter for name, parameter in branch.named_parameters() if name[:4] in _HEAD]
    rest = [parameter for name, parameter in branch.named_parameters() if name[:4] not in _HEAD]
    groups = [{"params": rest, "peak": course.peak_rate}, {"params": head, "peak": course.head_rate}]
    optimiser = torch.optim.AdamW(groups, weight_decay=course.decay, fused=device == "cuda")
    aims = torch.from_numpy(marks * (1 - course.soft) + course.soft / 2).to(device)
    counts = torch.from_numpy(data["weights"]).to(device)
    seen_by = torch.from_numpy(folds[None] != np.arange(many)[:, None]).to(device)
    each = torch.tensor([1.0] * (marks.shape[1] - 1) + [course.late], device=device)
    total, done = course.epochs * math.ceil(len(folds) / course.batch), 0
    for epoch in range(course.epochs):
        summed = torch.zeros((), device=device)
        for rows in batches(np.arange(len(folds)), states.lengths, random, course.batch):
            done += 1
            share = min(done / (course.rising * total), (total - done) / (1 - course.rising) / total)
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * max(share, 1e-4)
            chosen = torch.from_numpy(rows).to(device)
            with torch.autocast(device, torch.bfloat16):
                logits = branch(*states.take(rows)).float()
            lost = F.binary_cross_entropy_with_logits(
                logits, aims[chosen].expand(many, -1, -1), reduction="none"
            )
            counted = lost * each * (seen_by[:, chosen] * counts[chosen])[..., None]
            loss = counted.mean((1, 2)).sum()
            optimiser.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            _shorten(branch, course.longest_step)
            optimiser.step()
            summed += loss.detach()
        print(f"epoch {epoch + 1}: {float(summed) / total * course.epochs / many:.4f}", flush=True)
    return branch.eval()


_HEAD = ("att_", "out_")


def _shorten(branch: Branch, longest: float) -> None:
    """Each net's gradient to at most ``longest``, whatever the others' are."""
    found = [each.grad for each in branch.parameters() if each.grad is not None]
    squares = sum(each.float().pow(2).flatten(1).sum(1) for each in found)
    factors = (longest / (torch.as_tensor(squares).sqrt() + 1e-6)).clamp(max=1.0)
    for each in found:
        each.mul_(factors.reshape(-1, *[1] * (each.dim() - 1)))


@torch.no_grad()
def held_out(data: Mapping[str, Any], states: States, branch: Branch, device: str) -> Any:
    """float32[texts, labels]: of rows in a fold by the net that had not seen them; of the others by
    the last one."""
    folds = data["folds"].astype(np.int64)
    said = np.zeros(data["marks"].shape, np.float32)
    order = np.argsort(states.lengths, kind="stable")
    for begin in range(0, len(order), 256):
        rows = order[begin : begin + 256]
        with torch.autocast(device, torch.bfloat16):
            logits = branch(*states.take(rows)).float().cpu().numpy()
        said[rows] = logits[folds[rows], np.arange(len(rows))]  # fold -1: the last
    return said


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
    for name in ("att.w", "att.b", "out.w", "out.b"):
        made[name] = getattr(branch, name.replace(".", "_"))[-1].detach().cpu().numpy()
    return made


def main(prepared: str, out: str) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    data = dict(np.load(prepared))
    states = lower_states(data, device)
    branch = learn(data, states, Course(), device)
    said = held_out(data, states, branch, device)
    np.savez(out, held_out=said.astype(np.float16), **arrays_of(data, branch))


if __name__ == "__main__":
    main(*sys.argv[1:3])
