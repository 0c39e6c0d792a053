package example.restjson;

/** Checks the input form and the body of REST requests. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    UpdateCartInput cart =
        UpdateCartInput.builder()
            .cartId("c1")
            .note("n")
            .lineCount(2)
            .line(l -> l.sku("a"))
            .build();
    same(
        cart.toJson(), "{'CartId':'c1','Note':'n','LineCount':2,'Lines':[{'Sku':'a'}]}");
    same(cart.toBody(), "{'lineCount':2,'Lines':[{'sku':'a'}]}");
    same(UpdateCartInput.fromJson(cart.toJson()), cart);
    same(UpdateCartInput.fromJson("{\"lineCount\":2}").lineCount().orElseThrow(), 2);
    same(PutNoteInput.builder().id("i").line(l -> l.sku("b")).build().toBody(), "{'sku':'b'}");
    same(PutNoteInput.builder().id("i").build().toBody(), "{}");
    for (Class<?> none : new Class<?>[] {PeekCartInput.class, PutPhotoInput.class}) {
      for (var method : none.getMethods()) {
        same(method.getName().equals("toBody"), false);
      }
    }
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!wanted.equals(actual)) {
      throw new AssertionError("expected " + wanted + " but was " + actual);
    }
  }
}
