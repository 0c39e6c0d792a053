package example.serviceadditions;

/** Reads descriptions without what the service adds to them. */
public final class Use {

  private static final String BOX = "{'Lid':'l','Volume':5}";
  private static final String KEPT = "{'Lid':'l'}";

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    dropped("{'Own':BOX}");
    dropped("{'Own':{'Lid':'l','Inner':{'Box':BOX}}}");
    dropped("{'Content':{'Box':BOX}}");
    dropped("{'Content':{'Row':[BOX,BOX]}}");
    dropped("{'Content':{'Text':'t'}}");
    dropped("{'Rows':[[BOX],[],[BOX,BOX]]}");
    dropped("{'Named':{'a':[[BOX]],'b':[]}}");
    dropped("{'Contents':[{'Text':'t'},{'Box':BOX}]}");
    String own = "{'Own':{'Volume':5}}".replace('\'', '"');
    same(Crate.fromDescribed(own).toJson(), own);
    same(Crate.fromJson(own.replace("{\"V", "{\"Lid\":\"l\",\"V")).toJson().contains("5"), true);
  }

  private static void dropped(String json) {
    String described = json.replace("BOX", BOX).replace('\'', '"');
    String kept = json.replace("BOX", KEPT).replace('\'', '"');
    String withArn = "{\"CrateArn\":\"a\"," + described.substring(1);
    same(Crate.fromDescribed(withArn).toJson(), kept);
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
