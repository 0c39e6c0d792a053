package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * A set of code points, kept as segments from U+0000 up, each of which holds all, none or some
 * general categories of its code points. Categories stay symbolic, because which code point is a
 * letter depends on the Java version that runs the generated code, not on the one that generates
 * it. In ASCII, where they never change, they are resolved.
 *
 * @param segments ascending, the first one from 0, neighbours with different categories
 */
public record CodePointSet(List<Segment> segments) {

  /** All categories: every code point of a segment. */
  public static final int EVERY_CATEGORY = -1;

  /** Every code point, unpaired surrogates included. */
  public static final CodePointSet ALL = new CodePointSet(List.of(new Segment(0, EVERY_CATEGORY)));

  /** No code point. */
  public static final CodePointSet NONE = new CodePointSet(List.of(new Segment(0, 0)));

  /** What takes part in a pair of {@code char}s, or stands for a torn one. */
  public static final CodePointSet PAIRS =
      range(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
          .union(range(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT));

  private static final int FIRST_NON_ASCII = 128;

  /**
   * Code points treated alike, up to where the next segment begins.
   *
   * @param from the first code point
   * @param categories the general categories that are in the set, a bit for each value of {@link
   *     Character#getType(int)}
   */
  public record Segment(int from, int categories) {}

  /** A range of code points; several segments. */
  public record Range(int first, int last) {}

  public CodePointSet {
    segments = List.copyOf(segments);
  }

  static CodePointSet of(int codePoint) {
    return range(codePoint, codePoint);
  }

  static CodePointSet range(int first, int last) {
    List<Segment> segments = new ArrayList<>();
    append(segments, 0, 0);
    append(segments, first, EVERY_CATEGORY);
    if (last < Character.MAX_CODE_POINT) {
      append(segments, last + 1, 0);
    }
    return new CodePointSet(segments);
  }

  /** The code points of some general categories, a bit for each. */
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

  CodePointSet union(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine | theirs);
  }

  CodePointSet intersect(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine & theirs);
  }

  CodePointSet minus(CodePointSet other) {
    return combine(other, (mine, theirs) -> mine & ~theirs);
  }

  /** Every code point that is not in this set. */
  public CodePointSet complement() {
    return ALL.minus(this);
  }

  /** Whether the set is empty as far as can be told without knowing the categories. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether the set is one code point. */
  public boolean isSingle() {
    List<Range> ranges = ranges();
    return isPlain() && ranges.size() == 1 && ranges.get(0).first() == ranges.get(0).last();
  }

  boolean isDisjointFrom(CodePointSet other) {
    return intersect(other).isEmpty();
  }

  boolean containsAll(CodePointSet other) {
    return other.minus(this).isEmpty();
  }

  /** Whether the code point is in the set, by the categories of the running Java version. */
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

  /** Whether every segment is in or out of the set as a whole, so that no category matters. */
  public boolean isPlain() {
    return segments.stream().allMatch(s -> s.categories() == 0 || s.categories() == EVERY_CATEGORY);
  }

  /** The ranges that are in the set as a whole, ascending. */
  public List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).categories() == EVERY_CATEGORY) {
        ranges.add(new Range(segments.get(i).from(), lastOf(i)));
      }
    }
    return ranges;
  }

  /** The last code point of a segment. */
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

  /** Keeps the form canonical: equal sets are equal records. */
  private static void append(List<Segment> segments, int from, int categories) {
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).from() == from) {
      segments.remove(last);
      last--;
    }
    if (last < 0 || segments.get(last).categories() != categories) {
      segments.add(new Segment(from, categories));
    }
  }
}
