package example.choices;

import dev.endpointdsl.InvalidConfigException;

/** Checks builders with choices. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    Order card =
        Order.builder().number(1).cardNumber("4").cardHolder("Ada").express(true).note("n").build();
    same(
        card.toJson(),
        "{\"Number\":1,\"CardNumber\":\"4\",\"CardHolder\":\"Ada\",\"Express\":true,"
            + "\"Note\":\"n\"}");
    same(
        Order.builder().number(1).invoiceAddress("here").note("n").build().toJson(),
        "{\"Number\":1,\"InvoiceAddress\":\"here\",\"Note\":\"n\"}");
    try {
      card.toBuilder().invoiceAddress("here").build();
    } catch (InvalidConfigException e) {
      return;
    }
    throw new AssertionError("was built");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
