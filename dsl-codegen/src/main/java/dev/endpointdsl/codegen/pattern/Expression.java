package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A regular expression as a tree. Groups leave no trace: only what is matched is of interest. */
sealed interface Expression {

  /** Matches the empty text only. */
  Expression EMPTY = new Sequence(List.of());

  /** Any text. */
  Expression ANYTHING = new Repetition(new Characters(CodePointSet.ALL), 0, Repetition.UNBOUNDED);

  /** Whether the empty text matches. */
  boolean matchesEmpty();

  /** The fewest code points a match has; at most {@link Integer#MAX_VALUE}. */
  int minLength();

  /** What a match can begin with. */
  CodePointSet first();

  /** One code point out of a set. */
  record Characters(CodePointSet set) implements Expression {

    @Override
    public boolean matchesEmpty() {
      return false;
    }

    @Override
    public int minLength() {
      return 1;
    }

    @Override
    public CodePointSet first() {
      return set;
    }
  }

  /** One expression after the other. */
  record Sequence(List<Expression> parts) implements Expression {

    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matchesEmpty() {
      return parts.stream().allMatch(Expression::matchesEmpty);
    }

    @Override
    public int minLength() {
      long sum = parts.stream().mapToLong(Expression::minLength).sum();
      return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    @Override
    public CodePointSet first() {
      CodePointSet first = CodePointSet.NONE;
      for (Expression part : parts) {
        first = first.union(part.first());
        if (!part.matchesEmpty()) {
          break;
        }
      }
      return first;
    }
  }

  /** Any one of the branches. */
  record Choice(List<Expression> branches) implements Expression {

    public Choice {
      branches = List.copyOf(branches);
    }

    @Override
    public boolean matchesEmpty() {
      return branches.stream().anyMatch(Expression::matchesEmpty);
    }

    @Override
    public int minLength() {
      return branches.stream().mapToInt(Expression::minLength).min().orElse(0);
    }

    @Override
    public CodePointSet first() {
      return branches.stream()
          .map(Expression::first)
          .reduce(CodePointSet.NONE, CodePointSet::union);
    }
  }

  /**
   * The same expression several times.
   *
   * @param max {@link #UNBOUNDED} for as often as one likes
   */
  record Repetition(Expression body, int min, int max) implements Expression {

    static final int UNBOUNDED = Integer.MAX_VALUE;

    boolean isUnbounded() {
      return max == UNBOUNDED;
    }

    @Override
    public boolean matchesEmpty() {
      return min == 0 || body.matchesEmpty();
    }

    @Override
    public int minLength() {
      return (int) Math.min((long) min * body.minLength(), Integer.MAX_VALUE);
    }

    @Override
    public CodePointSet first() {
      return max == 0 ? CodePointSet.NONE : body.first();
    }
  }

  /** The parts in order, without a sequence around a single one or within another. */
  static Expression sequence(List<? extends Expression> parts) {
    List<Expression> flat = new ArrayList<>();
    for (Expression part : parts) {
      if (part instanceof Sequence inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
  }

  /** The branches without doubles, and as one set where all are single characters. */
  static Expression choice(List<? extends Expression> branches) {
    List<Expression> distinct = List.copyOf(new LinkedHashSet<>(branches));
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    boolean single = distinct.stream().allMatch(Characters.class::isInstance);
    return single ? new Characters(new Choice(distinct).first()) : new Choice(distinct);
  }

  /** The body repeated, or itself when it is wanted exactly once. */
  static Expression repetition(Expression body, int min, int max) {
    if (max == 0 || body.equals(EMPTY)) {
      return EMPTY;
    }
    return min == 1 && max == 1 ? body : new Repetition(body, min, max);
  }
}
