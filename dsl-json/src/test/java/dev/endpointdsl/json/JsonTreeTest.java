package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTreeTest {

  private static final int DEPTH = 3;

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void treesAreUnchanged(@ForAll("objects") JsonObject object) {
    String text = JsonTreeWriter.ascii(object);

    assertThat(JsonTreeReader.readObject(text)).isEqualTo(object);
    assertThat(text).matches("\\p{ASCII}*");
  }

  @Provide
  Arbitrary<JsonObject> objects() {
    return objects(values(DEPTH));
  }

  /** The depth is limited, because random recursion can take minutes and gigabytes. */
  private static Arbitrary<JsonValue> values(int depth) {
    Arbitrary<JsonValue> scalars =
        Arbitraries.oneOf(
            texts().map(JsonString::new),
            numbers().map(JsonNumber::new),
            Arbitraries.of(true, false).map(JsonBoolean::new),
            Arbitraries.just(new JsonNull()));
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<JsonValue> inner = values(depth - 1);
    return Arbitraries.oneOf(
        scalars,
        inner.list().ofMaxSize(3).map(JsonArray::new),
        objects(inner).map(object -> object));
  }

  private static Arbitrary<JsonObject> objects(Arbitrary<JsonValue> values) {
    return Arbitraries.maps(names(), values).ofMaxSize(3).map(JsonObject::new);
  }

  /** Names without unpaired surrogates, which the parser refuses. */
  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withCharRange('\u0000', '\ud7ff')
        .withCharRange('\ue000', '\uffff')
        .ofMaxLength(8)
        .map(name -> name.replace("x", "😀"));
  }

  /** Strings of any chars, including unpaired surrogates. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(8);
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.bigIntegers().map(Object::toString),
        Arbitraries.bigDecimals().ofScale(12).map(BigDecimal::toPlainString),
        Arbitraries.floats().map(Object::toString),
        Arbitraries.doubles().map(Object::toString));
  }
}
