package example.oddenumvalues;

import java.util.Arrays;

/** Checks the names of constants whose values look odd or alike. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    String odd =
        "_1_0 B D GET F SAGE_MAKER_VARIANT BYTES_SECOND I IPV4 TLSV1_2 A_B M NULL _2024_01_01"
            + " VALUE ALB_REQUEST_COUNT CART_CREATED";
    same(names(Odd.values()), odd);
    same(names(Old.values()), "A_B A_B_2 A_B_3");
    same(Odd.fromValue("Get").orElseThrow().value(), "Get");
  }

  private static String names(Enum<?>[] constants) {
    return String.join(" ", Arrays.stream(constants).map(Enum::name).toList());
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
