"""Learns the branch of the sentence model's upper layers that reads for danger.

    python -m workshop.training.upper_learn PREPARED.npz OUT.npz

Needs PyTorch (2.11 and 2.14 were used; which build depends on the GPU's driver) and NumPy alone, so
that it runs wherever there is a GPU: 2.5 minutes on one H100. What was prepared ``--further`` goes
on from the branch that there is, one net and one round: about half an hour on two cores that
multiply bfloat16.
``PREPARED.npz`` comes from ``workshop.training.upper``; what comes out is read there again.

One net for each fold that is held out and one that sees every row learn side by side, as slices of
the same tensors: one pass trains them all. The lower layers stay as they are, so their states are
made once. AdamW (Loshchilov and Hutter, ICLR 2019), one cycle of the learning rate. Other hardware
adds up in another order: figures move by some tenths of a point from machine to machine.
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
from torch import Tensor

from workshop.training.upper_net import (
    EPSILON,
    FURTHER,
    Block,
    Branch,
    Course,
    arrays_of,
    begin_from,
    tensor_of,
)

PAD = 1
_HEAD = ("att_", "out_")


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
    kind = tensor_of(data, "emb.type", -1, width)[0]
    places = (tensor_of(data, "emb.pos", -1, width) + kind).to(device)
    weight, bias = (tensor_of(data, f"emb.ln.{kind}", width).to(device) for kind in "wb")
    blocks = [Block(data, at, 1, 0.0).to(device).eval() for at in range(first)]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    flat = torch.empty(int(starts[-1]), width, dtype=torch.bfloat16, device=device)
    order = np.argsort(lengths, kind="stable")
    for begin in range(0, len(order), at_once):
        some = order[begin : begin + at_once]
        ids: np.ndarray[Any, Any] = np.full((len(some), int(lengths[some].max())), PAD, np.int64)
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


def branch_of(data: Mapping[str, Any], course: Course, device: str) -> Branch:
    """A net for each fold and one more, none of which has learned anything yet."""
    torch.manual_seed(course.seed)
    return Branch(data, int(data["folds"].max()) + 2, course, data["marks"].shape[1]).to(device)


def learn(
    data: Mapping[str, Any], states: States, branch: Branch, course: Course, device: str
) -> None:
    """Slice n of every weight never sees the rows of fold n; the last slice sees all."""
    random = np.random.default_rng(course.seed)
    folds, marks = data["folds"].astype(np.int64), data["marks"]
    many = int(folds.max()) + 2
    branch.train()
    head = [each for name, each in branch.named_parameters() if name[:4] in _HEAD]
    rest = [each for name, each in branch.named_parameters() if name[:4] not in _HEAD]
    parts = ((rest, course.peak_rate), (head, course.head_rate))
    groups = [{"params": some, "peak": peak} for some, peak in parts]
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
            gone = done / total
            share = min(gone / course.rising, (1 - gone) / (1 - course.rising))
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
    branch.eval()


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


def main(prepared: str, out: str) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    data = dict(np.load(prepared))
    further = bool(data["further"])
    if further:
        data["folds"] = np.full_like(data["folds"], -1)  # one net, which learns from every row
    course = FURTHER if further else Course()
    states = lower_states(data, device)
    branch = branch_of(data, course, device)
    if further:
        begin_from(branch, data)
        said = held_out(data, states, branch.eval(), device)
        learn(data, states, branch, course, device)
    else:
        learn(data, states, branch, course, device)
        said = held_out(data, states, branch, device)
    learned = arrays_of(data, branch)
    np.savez(out, held_out=said.astype(np.float16), further=further, **learned)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
