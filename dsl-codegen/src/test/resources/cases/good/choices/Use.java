package example.choices;

import dev.endpointdsl.InvalidConfigException;
import java.util.List;

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
    accepts("\"Express\":false");
    accepts("\"Points\":1.5");
    accepts("\"Priority\":\"usual\"");
    accepts("\"Wrapping\":{\"Paper\":\"NONE\",\"Color\":\"red\"}");
    accepts("\"Insurance\":{\"Enabled\":false}");
    refuses("\"Express\":true");
    refuses("\"Points\":2");
    refuses("\"Priority\":\"high\"");
    refuses("\"Wrapping\":{\"Color\":\"red\"}");
    refuses("\"Wrapping\":{\"Paper\":\"SILK\"}");
    refuses("\"Insurance\":{}");
    try {
      card.toBuilder().invoiceAddress("here").build();
    } catch (InvalidConfigException e) {
      return;
    }
    throw new AssertionError("was built");
  }

  /** A member that equals its default, or is switched off, contradicts nothing. */
  private static void accepts(String member) {
    same(invoice(member).violations(), List.of());
  }

  private static void refuses(String member) {
    same(invoice(member).violations().size(), 1);
  }

  private static Order invoice(String member) {
    return Order.fromJson("{\"Number\":1,\"InvoiceAddress\":\"here\"," + member + "}");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
