package example.sugar;

import java.util.List;
import java.util.Map;

/** Checks shortcuts that follow from the shapes of members, whatever their names. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateCartInput cart =
        CreateCartInput.builder()
            .name("x")
            .keySchema(k -> k.name("a").kind(Kind.HASH))
            .keySchema(k -> k.name("b").kind(Kind.RANGE))
            .choice(Choice.fromA("c"))
            .choice(Choice.fromB(1))
            .environment("HOME", "/")
            .environment(p -> p.name("USER").value("me"))
            .context("k", "v")
            .context("l", "w")
            .attribute(Kind.HASH, Kind.RANGE)
            .attribute("new", Kind.HASH)
            .attribute(Kind.RANGE, "newer")
            .tag("team", "risk")
            .clientToken("t")
            .build();
    same(
        cart.toJson(),
        "{'Name':'x','ClientToken':'t','KeySchema':[{'Name':'a','Kind':'HASH'},"
            + "{'Name':'b','Kind':'RANGE'}],'Choice':[{'A':'c'},{'B':1}],"
            + "'Environment':[{'value':'/','name':'HOME'},{'value':'me','name':'USER'}],"
            + "'Context':{'k':'v','l':'w'},"
            + "'Attributes':{'HASH':'RANGE','new':'HASH','RANGE':'newer'},"
            + "'Tags':[{'TagKey':'team','TagValue':'risk'}]}");
    same(cart.toBuilder().tags(Map.of("a", "b")).build().tags().get(0).tagKey(), "a");
    same(cart.toBuilder().environment(Map.of("a", "b")).build().environment().size(), 1);
    same(cart.toBuilder().keySchema(List.of()).build().keySchema(), List.of());

    String first = unnamed().build().clientToken().orElseThrow();
    String second = unnamed().build().clientToken().orElseThrow();
    same(first.length(), 36);
    same(first.equals(second), false);
    same(Narrow.builder().token("t").build().token(), "t");
    same(unnamed().metadata("m", p -> p.size(1)).build().metadata().size(), 1);
    same(CreateCartInput.fromJson("{\"Name\":\"z\"}").clientToken().isPresent(), false);
    same(CreateCartInput.fromJson("{\"Name\":\"z\"}").violations(), List.of());
  }

  private static CreateCartInput.Builder unnamed() {
    return CreateCartInput.builder().name("y");
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!wanted.equals(actual)) {
      throw new AssertionError("expected " + wanted + " but was " + actual);
    }
  }
}
