package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * A set of code points, stored as segments from U+0000 on, each of which contains all, none or some
 * general categories of its code points. Categories stay symbolic because the Java version that
 * runs the generated code, not the one that generates it, decides which code points are letters.
 * Only the categories of ASCII, which never change, are resolved.
 *
 * @param segments ascending segments, the first one from 0; neighbors have different categories
 */
public record CodePointSet(List<Segment> segments) {

  /** All categories, for every code point of a segment. */
  public static final int EVERY_CATEGORY = -1;

  /** Every code point, unpaired surrogates included. */
  public static final CodePointSet ALL = new CodePointSet(List.of(new Segment(0, EVERY_CATEGORY)));

  /** No code point. */
  public static final CodePointSet NONE = new CodePointSet(List.of(new Segment(0, 0)));

  /** The code points that a {@code char} cannot represent, and the surrogates. */
  public static final CodePointSet PAIRS =
      range(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
          .union(range(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT));

  private static final int FIRST_NON_ASCII = 128;

  /** The bits of the values that {@link Character#getType(int)} returns; 17 is none of them. */
  private static final int CATEGORIES = ~(1 << 31 | 1 << 17);

  /**
   * Consecutive code points, up to the start of the next segment.
   *
   * @param from the first code point
   * @param categories the general categories in the set, with a bit for each value of {@link
   *     Character#getType(int)}
   */
  public record Segment(int from, int categories) {}

  /**
   * Consecutive code points that are in the set regardless of their categories.
   *
   * @param first the first code point
   * @param last the last code point
   */
  public record Interval(int first, int last) {}

  public CodePointSet {
    segments = List.copyOf(segments);
  }

  /** Returns the set of one code point. */
  static CodePointSet of(int codePoint) {
    return range(codePoint, codePoint);
  }

  /** Returns the set of the code points from the first to the last. */
  static CodePointSet range(int first, int last) {
    List<Segment> segments = new ArrayList<>();
    append(segments, 0, 0);
    append(segments, first, EVERY_CATEGORY);
    if (last < Character.MAX_CODE_POINT) {
      append(segments, last + 1, 0);
    }
    return new CodePointSet(segments);
  }

  /** Returns the code points of general categories, with a bit for each category. */
  static CodePointSet ofCategories(int categories) {
    List<Segment> segments = new ArrayList<>();
    for (int ascii = 0; ascii < FIRST_NON_ASCII; ascii++) {
      append(segments, ascii, resolved(categories, ascii));
    }
    append(segments, FIRST_NON_ASCII, categories);
    return new CodePointSet(segments);
  }

  private static int resolved(int categories, int codePoint) {
    return hasCategory(categories, codePoint) ? EVERY_CATEGORY : 0;
  }

  private static boolean hasCategory(int categories, int codePoint) {
    return (categories >>> Character.getType(codePoint) & 1) != 0;
  }

  /** Returns the code points that are in one of the sets. */
  CodePointSet union(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine | theirs);
  }

  /** Returns the code points that are in both sets. */
  CodePointSet intersect(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine & theirs);
  }

  /** Returns the code points of this set that are not in the other. */
  CodePointSet minus(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine & ~theirs);
  }

  /** Returns the code points that are not in this set. */
  public CodePointSet complement() {
    return ALL.minus(this);
  }

  /** Checks whether the set is empty whatever categories the code points have. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Checks whether the set contains exactly one code point. */
  public boolean isSingle() {
    List<Interval> ranges = ranges();
    return isPlain() && ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
  }

  /** Checks whether the sets have no code point in common. */
  boolean isDisjointFrom(CodePointSet other) {
    return intersect(other).isEmpty();
  }

  /** Checks whether this set contains all code points of the other. */
  boolean containsAll(CodePointSet other) {
    return other.minus(this).isEmpty();
  }

  /** Checks whether a code point is in the set, by the categories of the running JVM. */
  public boolean contains(int codePoint) {
    return hasCategory(segments.get(segmentOf(codePoint)).categories(), codePoint);
  }

  private int segmentOf(int codePoint) {
    int index = segments.size() - 1;
    while (segments.get(index).from() > codePoint) {
      index--;
    }
    return index;
  }

  /** Checks whether the set does not depend on categories. */
  public boolean isPlain() {
    return segments.stream().allMatch(s -> s.categories() == 0 || s.categories() == EVERY_CATEGORY);
  }

  /** Returns the intervals that are in the set regardless of categories, ascending. */
  public List<Interval> ranges() {
    List<Interval> ranges = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).categories() == EVERY_CATEGORY) {
        ranges.add(new Interval(segments.get(i).from(), lastOf(i)));
      }
    }
    return ranges;
  }

  /** Returns the last code point of the segment with an index. */
  public int lastOf(int segment) {
    return segment + 1 < segments.size()
        ? segments.get(segment + 1).from() - 1
        : Character.MAX_CODE_POINT;
  }

  private CodePointSet combine(CodePointSet other, IntBinaryOperator operator) {
    List<Segment> combined = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    int from = 0;
    while (from <= Character.MAX_CODE_POINT) {
      int categories =
          operator.applyAsInt(
              segments.get(mine).categories(), other.segments.get(theirs).categories());
      append(combined, from, categories);
      from = Math.min(lastOf(mine), other.lastOf(theirs)) + 1;
      mine += lastOf(mine) < from ? 1 : 0;
      theirs += other.lastOf(theirs) < from ? 1 : 0;
    }
    return new CodePointSet(combined);
  }

  /** Appends a segment in canonical form, so that equal sets are equal records. */
  private static void append(List<Segment> segments, int from, int bits) {
    int categories = canonical(bits);
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).from() == from) {
      segments.remove(last);
      last--;
    }
    if (last < 0 || segments.get(last).categories() != categories) {
      segments.add(new Segment(from, categories));
    }
  }

  /** Returns all bits for all categories, and no bits for none. */
  private static int canonical(int bits) {
    int categories = bits & CATEGORIES;
    return categories == 0 ? 0 : categories == CATEGORIES ? EVERY_CATEGORY : bits;
  }
}
