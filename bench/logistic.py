"""Logistic regression and choices by Newton's method with a ridge, for the few traits that lines have."""

from __future__ import annotations

import math
from collections.abc import Sequence

STEPS = 9
Row = tuple[Sequence[int], float, float]
"""The numbers of the traits that are there, 0 or 1 for what they should tell, and how much the row counts."""


def fitted(rows: Sequence[Row], size: int, *, ridge: float) -> list[float]:
    """The weights of so many traits, natural logarithms of odds. Trait 0 is the one that every row has."""
    weights = [0.0] * size
    for _ in range(STEPS):
        matrix, slope = _second_order(rows, weights, ridge)
        step = _solved(matrix, slope)
        weights = [one + other for one, other in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 0.001:
            break
    return weights


Choice = tuple[Sequence[Sequence[tuple[int, float]]], int, float]
"""For each alternative the numbers and values of its traits; which was chosen; how much the choice counts."""


def chosen(rows: Sequence[Choice], size: int, *, ridge: float) -> list[float]:
    """The weights of so many traits by which the alternatives that were chosen are the likeliest.

    It is the conditional logit of D. McFadden, "Conditional Logit Analysis of Qualitative Choice Behavior",
    1974.
    """
    weights = [0.0] * size
    for _ in range(STEPS):
        matrix = [[ridge if row == column else 0.0 for column in range(size)] for row in range(size)]
        slope = [-ridge * weight for weight in weights]
        for alternatives, right, count in rows:
            sums = [sum(weights[trait] * value for trait, value in one) for one in alternatives]
            odds = [math.exp(one - max(sums)) for one in sums]
            chances = [one / sum(odds) for one in odds]
            mean = [0.0] * size
            for one, chance in zip(alternatives, chances, strict=True):
                for trait, value in one:
                    mean[trait] += chance * value
            for trait, value in alternatives[right]:
                slope[trait] += count * value
            seen = [trait for trait, value in enumerate(mean) if value]
            for trait in seen:
                slope[trait] -= count * mean[trait]
                for other in seen:
                    matrix[trait][other] -= count * mean[trait] * mean[other]
            for one, chance in zip(alternatives, chances, strict=True):
                for trait, value in one:
                    for other, beside in one:
                        matrix[trait][other] += count * chance * value * beside
        step = _solved(matrix, slope)
        weights = [one + other for one, other in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 0.001:
            break
    return weights


def _second_order(
    rows: Sequence[Row], weights: Sequence[float], ridge: float
) -> tuple[list[list[float]], list[float]]:
    size = len(weights)
    drawn = [0.001, *[ridge] * (size - 1)]
    matrix = [[drawn[row] if row == column else 0.0 for column in range(size)] for row in range(size)]
    slope = [-drawn[row] * weights[row] for row in range(size)]
    for traits, told, count in rows:
        chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(weights[trait] for trait in traits)))))
        error, curve = count * (told - chance), count * chance * (1 - chance)
        for trait in traits:
            slope[trait] += error
            row = matrix[trait]
            for other in traits:
                row[other] += curve
    return matrix, slope


def _solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        for below in range(at + 1, size):
            if factor := rows[below][at] / rows[at][at]:
                for column in range(at, size + 1):
                    rows[below][column] -= factor * rows[at][column]
    result = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][column] * result[column] for column in range(at + 1, size))
        result[at] = (rows[at][size] - known) / rows[at][at]
    return result
