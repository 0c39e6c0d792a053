package example.rulesets;

import dev.endpointdsl.Violation;
import java.util.List;

/** Checks that each input has the rules of its own rule set and of both enums. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    finds(Opening.fromJson("{\"Least\":2,\"Most\":1}").violations(), OpeningRule.LEAST_OVER_MOST);
    finds(Opening.fromJson("{\"Most\":0}").violations(), OpeningRule.NOTHING_ON_SALE);
    finds(Closing.fromJson("{\"First\":2,\"Last\":1}").violations(), ClosingRule.FIRST_AFTER_LAST);
    finds(Closing.fromJson("{\"Last\":0}").violations(), ClosingRule.NEVER_CLOSED);
  }

  private static void finds(List<Violation> found, Object rule) {
    if (found.size() != 1 || found.get(0).rule() != rule) {
      throw new AssertionError(found);
    }
  }
}
