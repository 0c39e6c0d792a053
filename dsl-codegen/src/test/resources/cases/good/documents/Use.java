package example.documents;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.List;
import java.util.Map;

/** Checks members that hold JSON of any form. */
public final class Use {

  private static final JsonValue TREE =
      JsonObject.EMPTY
          .with("text", "x")
          .with("number", new JsonNumber("1.50"))
          .with("flag", new JsonBoolean(true))
          .with("nothing", new JsonNull())
          .with("list", JsonArray.ofStrings(List.of("a", "b")));

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    CreateNoteRequest note =
        CreateNoteRequest.builder()
            .name("n")
            .body(TREE)
            .parts(new JsonString("p"), new JsonNull())
            .fields(Map.of("k", JsonNumber.of(7)))
            .build();
    same(
        note.toJson(),
        "{'Name':'n','Body':{'text':'x','number':1.50,'flag':true,'nothing':null,"
            + "'list':['a','b']},'Parts':['p',null],'Fields':{'k':7}}");
    same(CreateNoteRequest.fromJson(note.toJson()), note);
    same(CreateNoteRequest.fromJson("{'Name':'n','Body':null}".replace('\'', '"')).body().isPresent(), true);
    example.sdk.note.model.CreateNoteRequest request = note.toRequest();
    same(request.body().asMap().get("number").asNumber().stringValue(), "1.50");
    same(request.body().asMap().get("nothing").isNull(), true);
    same(request.parts().get(0).asString(), "p");
    same(request.fields().get("k").asNumber().intValue(), 7);
    same(Documents.fromSdk(request.body()), TREE);
  }

  private static void same(Object actual, Object expected) {
    Object wanted = expected instanceof String text ? text.replace('\'', '"') : expected;
    if (!wanted.equals(actual)) {
      throw new AssertionError("expected " + wanted + " but was " + actual);
    }
  }
}
