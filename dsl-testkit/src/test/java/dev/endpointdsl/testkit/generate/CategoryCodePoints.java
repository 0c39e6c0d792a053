package dev.endpointdsl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The code points that a character class matches, by Unicode general category. Every category is
 * equally likely to be picked, however few code points it has.
 */
public final class CategoryCodePoints {

  private static final Map<String, CategoryCodePoints> KNOWN = new ConcurrentHashMap<>();

  private final List<Integer> categories;
  private final List<List<Integer>> members;

  private CategoryCodePoints(Map<Integer, List<Integer>> byCategory) {
    this.categories = List.copyOf(byCategory.keySet());
    this.members = List.copyOf(byCategory.values());
  }

  /** Returns the code points that match a part of a regular expression. */
  public static CategoryCodePoints matching(String part) {
    return KNOWN.computeIfAbsent(part, CategoryCodePoints::search);
  }

  int pick(Random random) {
    List<Integer> category = members.get(random.nextInt(members.size()));
    return category.get(random.nextInt(category.size()));
  }

  /** Returns the categories. */
  public List<Integer> categories() {
    return categories;
  }

  /** Returns the category of a code point; the planes beyond the first have their own. */
  public static int category(int codePoint) {
    return Character.getType(codePoint) + (Character.isBmpCodePoint(codePoint) ? 0 : 100);
  }

  private static CategoryCodePoints search(String part) {
    boolean beyondAscii = part.equals(".") || part.contains("\\p") || part.contains("\\S");
    Predicate<String> matches = Pattern.compile(part).asMatchPredicate();
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int c = 0; c <= (beyondAscii ? Character.MAX_CODE_POINT : 0x7F); c++) {
      if (isWritable(c) && matches.test(Character.toString(c))) {
        found.computeIfAbsent(category(c), none -> new ArrayList<>()).add(c);
      }
    }
    return new CategoryCodePoints(found);
  }

  /** Excludes surrogates, and code points that another JDK may have assigned. */
  private static boolean isWritable(int codePoint) {
    return !Set.of((int) Character.SURROGATE, (int) Character.UNASSIGNED)
        .contains(Character.getType(codePoint));
  }
}
