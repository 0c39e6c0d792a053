package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A node of the syntax tree of a regular expression. Groups have no nodes of their own. */
sealed interface RegexNode {

  /** Matches the empty string only. */
  RegexNode EMPTY = new Sequence(List.of());

  /** Matches any string. */
  RegexNode ANYTHING = new Repetition(new Characters(CodePointSet.ALL), 0, Repetition.UNBOUNDED);

  /** Checks whether the empty string matches. */
  boolean matchesEmpty();

  /** Returns the minimum length of a match in code points, up to {@link Integer#MAX_VALUE}. */
  int minLength();

  /** Returns the code points that a match can start with. */
  CodePointSet first();

  /** Matches one code point of a set. */
  record Characters(CodePointSet set) implements RegexNode {

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

  /** Matches several expressions one after the other. */
  record Sequence(List<RegexNode> parts) implements RegexNode {

    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matchesEmpty() {
      return parts.stream().allMatch(RegexNode::matchesEmpty);
    }

    @Override
    public int minLength() {
      long sum = parts.stream().mapToLong(RegexNode::minLength).sum();
      return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    @Override
    public CodePointSet first() {
      CodePointSet first = CodePointSet.NONE;
      for (RegexNode part : parts) {
        first = first.union(part.first());
        if (!part.matchesEmpty()) {
          break;
        }
      }
      return first;
    }
  }

  /** Matches any of several branches. */
  record Choice(List<RegexNode> branches) implements RegexNode {

    public Choice {
      branches = List.copyOf(branches);
    }

    @Override
    public boolean matchesEmpty() {
      return branches.stream().anyMatch(RegexNode::matchesEmpty);
    }

    @Override
    public int minLength() {
      return branches.stream().mapToInt(RegexNode::minLength).min().orElse(0);
    }

    @Override
    public CodePointSet first() {
      return branches.stream().map(RegexNode::first).reduce(CodePointSet.NONE, CodePointSet::union);
    }
  }

  /**
   * Matches an expression several times.
   *
   * @param body the expression
   * @param min the minimum number of times
   * @param max the maximum number of times; {@link #UNBOUNDED} for no maximum
   */
  record Repetition(RegexNode body, int min, int max) implements RegexNode {

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

  /** Returns a sequence; flattens nested sequences and returns a single part itself. */
  static RegexNode sequence(List<? extends RegexNode> parts) {
    List<RegexNode> flat = new ArrayList<>();
    for (RegexNode part : parts) {
      if (part instanceof Sequence inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
  }

  /** Returns a choice without duplicates; merges branches that are all single characters. */
  static RegexNode choice(List<? extends RegexNode> branches) {
    List<RegexNode> distinct = List.copyOf(new LinkedHashSet<>(branches));
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    boolean single = distinct.stream().allMatch(Characters.class::isInstance);
    return single ? new Characters(new Choice(distinct).first()) : new Choice(distinct);
  }

  /** Returns a repetition, or the body itself for exactly one time. */
  static RegexNode repetition(RegexNode body, int min, int max) {
    if (max == 0 || body.equals(EMPTY)) {
      return EMPTY;
    }
    return min == 1 && max == 1 ? body : new Repetition(body, min, max);
  }
}
