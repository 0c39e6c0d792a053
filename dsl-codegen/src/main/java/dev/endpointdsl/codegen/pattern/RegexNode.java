package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A regular expression as a tree. Groups leave no trace: only what is matched is of interest. */
sealed interface RegexNode {

  /** Matches the empty text only. */
  RegexNode EMPTY = new Sequence(List.of());

  /** Any text. */
  RegexNode ANYTHING = new Repetition(new Characters(CodePointSet.ALL), 0, Repetition.UNBOUNDED);

  /** Whether the empty text matches. */
  boolean matchesEmpty();

  /** The fewest code points a match has; at most {@link Integer#MAX_VALUE}. */
  int minLength();

  /** What a match can begin with. */
  CodePointSet first();

  /** One code point out of a set. */
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

  /** One expression after the other. */
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

  /** Any one of the branches. */
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
   * The same expression several times.
   *
   * @param max {@link #UNBOUNDED} for as often as one likes
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

  /** The parts in order, without a sequence around a single one or within another. */
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

  /** The branches without doubles, and as one set where all are single characters. */
  static RegexNode choice(List<? extends RegexNode> branches) {
    List<RegexNode> distinct = List.copyOf(new LinkedHashSet<>(branches));
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    boolean single = distinct.stream().allMatch(Characters.class::isInstance);
    return single ? new Characters(new Choice(distinct).first()) : new Choice(distinct);
  }

  /** The body repeated, or itself when it is wanted exactly once. */
  static RegexNode repetition(RegexNode body, int min, int max) {
    if (max == 0 || body.equals(EMPTY)) {
      return EMPTY;
    }
    return min == 1 && max == 1 ? body : new Repetition(body, min, max);
  }
}
