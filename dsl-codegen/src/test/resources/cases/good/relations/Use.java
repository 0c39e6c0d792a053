package example.relations;

import dev.endpointdsl.Violation;
import java.util.List;

/** Checks that each relation reports violations with its own or the general rule. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    finds("{\"CardNumber\":\"1\",\"CardHolder\":\"a\"}");
    finds("{}", "cardNumber PAYMENT_MISSING");
    finds("{\"CardNumber\":\"1\"}", "cardHolder CHOICE");
    String card = "{\"CardNumber\":\"1\",\"CardHolder\":\"a\",";
    finds(card + "\"InvoiceAddress\":\"b\"}", "invoiceAddress PAID_TWICE");
    finds("{\"InvoiceAddress\":\"b\",\"Express\":true}", "express EXPRESS_ON_INVOICE");
    finds("{\"InvoiceAddress\":\"b\",\"Terms\":\"NOW\"}", "terms TERMS_OF_INVOICE");
    finds(card + "\"Terms\":\"LATER\"}", "invoiceAddress TERMS_OF_INVOICE");
    finds(card + "\"Least\":2,\"Most\":2,\"Usual\":2,\"Period\":7}");
    finds(card + "\"Least\":3,\"Most\":2}", "least LEAST_OVER_MOST");
    finds(card + "\"Usual\":3,\"Most\":2}", "usual AT_MOST_MEMBER");
    finds(card + "\"Period\":8}", "period ODD_PERIOD");
    finds(card + "\"Usual\":0}", "usual CLOSED");
    String twice = item("a", ",\"Discount\":1") + "," + item("b", ",\"Discount\":2");
    finds(card + "\"Items\":[" + twice + "]}", "items[1].discount AT_MOST_ONE_WITH");
    String same = item("a", "") + "," + item("b", "") + "," + item("a", "");
    finds(card + "\"Items\":[" + same + "]}", "items[2].name ITEM_REPEATED");
    finds(card + "\"Items\":[" + same + "," + same + "]}", "items SIZE", "items[2].name ITEM_REPEATED");
    String two = "\"Items\":[" + item("a", "") + "," + item("b", "") + "]";
    finds(card + two + ",\"Gifts\":[" + item("c", "") + "]}");
    finds(card + two + ",\"Gifts\":[" + item("b", "") + "]}", "gifts[0].name UNIQUE_MEMBER");
    finds(card + two + ",\"Gifts\":[]}");
    finds(card + two + ",\"Gifts\":[" + item("a", "") + "," + item("c", "") + "]}", "gifts LIST_SIZES", "gifts[0].name UNIQUE_MEMBER");
    finds(card + "\"Items\":[" + item("a", "") + "],\"Gifts\":[" + item("c", "") + "]}", "gifts LIST_SIZES");
    finds(card + two + ",\"Notes\":[\"x\",\"y\"]}");
    finds(card + two + ",\"Notes\":[\"x\"]}", "notes LIST_SIZES");
    sets();
    suppresses();
  }

  private static String item(String name, String more) {
    return "{\"Name\":\"" + name + "\"" + more + "}";
  }

  private static void finds(String json, String... expected) {
    List<String> found =
        Shop.fromJson(json).violations().stream()
            .map(violation -> violation.path().javaPath() + " " + violation.rule().id())
            .toList();
    if (!found.equals(List.of(expected))) {
      throw new AssertionError(json + " has " + found);
    }
  }

  private static void sets() {
    String json = Shop.builder().invoiceAddress("b").build().toJson();
    if (!json.equals("{\"InvoiceAddress\":\"b\",\"Terms\":\"LATER\"}")) {
      throw new AssertionError(json);
    }
  }

  private static void suppresses() {
    Shop shop =
        Shop.builder()
            .cardNumber("1")
            .cardHolder("a")
            .usual(0)
            .suppress(ShopRule.CLOSED, "open at night")
            .build();
    List<Violation> suppressed = shop.suppressedViolations();
    if (!shop.violations().isEmpty() || suppressed.size() != 1 || shop.suppressions().size() != 1) {
      throw new AssertionError(suppressed);
    }
  }
}
