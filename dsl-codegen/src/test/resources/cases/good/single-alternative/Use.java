package example.singlealternative;

/** Checks that the builder asks only for what is undecided. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    same(Parcel.builder().goods("tea").value(7).note("n").build(), "\"Goods\":\"tea\",\"Value\":7,");
    same(Parcel.builder().goods("tea").withoutValue().note("n").build(), "\"Goods\":\"tea\",");
    same(Parcel.builder().letter("dear").note("n").build(), "\"Letter\":\"dear\",");
  }

  private static void same(Parcel parcel, String members) {
    String expected = "{" + members + "\"Note\":\"n\"}";
    if (!parcel.toJson().equals(expected)) {
      throw new AssertionError(parcel.toJson());
    }
  }
}
