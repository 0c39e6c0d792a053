package dev.endpointdsl.codegen.emit.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.sdk.CompiledSdk;
import dev.endpointdsl.codegen.sdk.SdkModels;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generates translators to a small SDK, written by hand in the shape of the real one's classes,
 * compiles them and calls them.
 */
class TranslatorSpecTest {

  @TempDir static Path output;
  private static Generated generated;
  private static TranslatedValues values;

  @BeforeAll
  static void generate() throws IOException, URISyntaxException {
    assertThat(new CompiledSdk(output).compile(sdk()))
        .allMatch(message -> message.contains("Note:"));
    generated = Generated.of(SdkModels.depot(), "example.sdk.depot", output);
    values = generated.compiled();
  }

  @AfterAll
  static void close() throws IOException {
    values.close();
  }

  private static Map<String, String> sdk() throws IOException, URISyntaxException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(resource("sdk"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        sources.put(name.substring(0, name.indexOf('.')), Files.readString(file));
      }
    }
    return sources;
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(TranslatorSpecTest.class.getResource("/translator/" + name).toURI());
  }

  /** {@code -Dgolden.rewrite=true} replaces the expected sources with the generated ones. */
  @ParameterizedTest
  @ValueSource(strings = {"DepotTranslator", "ShelfTranslator", "LoadTranslator"})
  void writesWhatAPersonWouldHaveWritten(String name) throws IOException {
    Path expected = Path.of("src/test/resources/translator/expected", name + ".java");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, generated.source(name));
    }

    assertThat(generated.source(name)).isEqualTo(Files.readString(expected));
  }

  @Test
  void writesNothingForMembersThatTheSdkLacks() {
    assertThat(generated.sources().keySet()).doesNotContain("PalletTranslator");
  }

  @Test
  void reportsMembersThatAreNotTranslated() {
    assertThat(generated.sdk().notes())
        .containsExactly(
            "3 members of the model are not in the AWS SDK on the class path and will be refused by"
                + " toRequest(): Depot.pallets, Load.secret, Shelf.gadget",
            "Depot.tolerance will be refused by toRequest(), because the AWS SDK's"
                + " CreateDepotRequest has Integer instead of Long; set it with the request's"
                + " toBuilder(), or correct the member in the model",
            "1 member of the model is not in the AWS SDK's response and will not be read back:"
                + " DescribeDepotResponse.notes");
  }

  @Test
  void writesTheSameTwice() {
    Generated again = Generated.of(SdkModels.depot(), "example.sdk.depot", output);

    assertThat(again.sources()).isEqualTo(generated.sources());
  }

  @Test
  void loadIsConvertedBothWays() throws ReflectiveOperationException {
    for (Map<String, Object> load : loads()) {
      Object value = values.make("Load", load);

      Object sdk = values.translate("Load", "toSdk", value);

      assertThat(values.read(values.translate("Load", "fromSdk", sdk)))
          .isEqualTo(values.read(value));
      assertThat(call(sdk, "type").toString())
          .isEqualToIgnoringCase(load.keySet().iterator().next());
    }
  }

  private static List<Map<String, Object>> loads() throws ReflectiveOperationException {
    return List.of(
        Map.of("text", ""),
        Map.of("amount", 0.0),
        Map.of("labels", List.of()),
        Map.of("labels", List.of("a", "b")),
        Map.of("crate", values.make("Shelf", Map.of("shelfName", "inner"))));
  }

  @Test
  void everyKindReachesTheRequest() throws ReflectiveOperationException {
    Object request = values.translate("Depot", "toRequest", values.make("Depot", everything()));

    assertThat(call(request, "depotName")).isEqualTo("north");
    assertThat(call(request, "openedAt")).isEqualTo(Instant.EPOCH);
    assertThat(call(request, "capacity")).isEqualTo(Long.MAX_VALUE);
    assertThat(call(request, "loadFactor")).isEqualTo(Double.MIN_VALUE);
    assertThat(call(request, "weightInKG")).isEqualTo(Float.MAX_VALUE);
    assertThat(call(request, "open")).isEqualTo(true);
    assertThat(call(request, "floors")).isEqualTo(-1);
    assertThat(call(call(request, "seal"), "asUtf8String")).isEqualTo("wax");
    assertThat((List<?>) call(request, "seals")).hasSize(2);
    assertThat(call(request, "kindAsString")).isEqualTo("newer");
    assertThat(call(request, "kindsAsStrings")).isEqualTo(List.of("cold", "newer"));
    assertThat(call(request, "kindsByNameAsStrings")).isEqualTo(Map.of("a", "dry"));
    assertThat(call(request, "grid")).isEqualTo(List.of(List.of("x", "y"), List.of()));
    assertThat(call(request, "limits")).isEqualTo(Map.of("rows", 0));
    assertThat((List<?>) call(request, "rows")).hasSize(2);
    assertThat(call(request, "defaultValue")).isEqualTo("d");
    assertThat(call(request, "overrideConfigurationValue")).isEqualTo("o");
    Object shelf = ((Map<?, ?>) call(request, "shelvesByName")).get("top");
    assertThat(call(shelf, "shelfName")).isEqualTo("s0");
  }

  private static Map<String, Object> everything() throws ReflectiveOperationException {
    Object inner = values.make("Shelf", Map.of("shelfName", "s1", "shelves", List.of()));
    Object load = values.make("Load", Map.of("crate", inner));
    Object shelf =
        values.make("Shelf", Map.of("shelfName", "s0", "shelves", List.of(inner), "load", load));
    Map<String, Object> all = new HashMap<>();
    all.put("depotName", "north");
    all.put("openedAt", Instant.EPOCH);
    all.put("capacity", Long.MAX_VALUE);
    all.put("loadFactor", Double.MIN_VALUE);
    all.put("weightInKG", Float.MAX_VALUE);
    all.put("open", true);
    all.put("floors", -1);
    all.put("seal", Bytes.ofUtf8("wax"));
    all.put("seals", List.of(Bytes.ofUtf8("a"), Bytes.ofUtf8("")));
    all.put("kind", "newer");
    all.put("kinds", List.of("cold", "newer"));
    all.put("kindsByName", Map.of("a", "dry"));
    all.put("notes", List.of("n"));
    all.put("grid", List.of(List.of("x", "y"), List.of()));
    all.put("limits", Map.of("rows", 0));
    all.put("shelf", shelf);
    all.put("shelves", List.of(shelf, inner));
    all.put("rows", List.of(List.of(shelf), List.of()));
    all.put("shelvesByName", Map.of("top", shelf));
    all.put("default_", "d");
    all.put("overrideConfiguration", "o");
    return all;
  }

  @Test
  void unsetMembersAreUnsetInTheRequest() throws ReflectiveOperationException {
    Object request = values.translate("Depot", "toRequest", values.make("Depot", Map.of()));

    for (String name : List.of("Seals", "Kinds", "KindsByName", "Notes", "Grid", "Limits")) {
      assertThat(call(request, "has" + name)).as(name).isEqualTo(false);
    }
    for (String name : List.of("Shelves", "Rows", "ShelvesByName")) {
      assertThat(call(request, "has" + name)).as(name).isEqualTo(false);
    }
    for (String name : List.of("depotName", "open", "floors", "seal", "kindAsString", "shelf")) {
      assertThat(call(request, name)).as(name).isNull();
    }
  }

  @Test
  void emptyMembersAreSetInTheRequest() throws ReflectiveOperationException {
    Map<String, Object> empty = new HashMap<>();
    for (String list : List.of("seals", "kinds", "notes", "grid", "shelves", "rows")) {
      empty.put(list, List.of());
    }
    for (String map : List.of("kindsByName", "limits", "shelvesByName")) {
      empty.put(map, Map.of());
    }
    Object request = values.translate("Depot", "toRequest", values.make("Depot", empty));

    for (String name : empty.keySet()) {
      assertThat(call(request, "has" + GeneratedNames.capitalize(name))).as(name).isEqualTo(true);
    }
  }

  @Test
  void zeroFalseAndEmptyStringReachTheRequest() throws ReflectiveOperationException {
    Map<String, Object> nothing =
        Map.of("depotName", "", "capacity", 0L, "open", false, "seal", Bytes.ofUtf8(""));
    Object request = values.translate("Depot", "toRequest", values.make("Depot", nothing));

    assertThat(call(request, "depotName")).isEqualTo("");
    assertThat(call(request, "capacity")).isEqualTo(0L);
    assertThat(call(request, "open")).isEqualTo(false);
    assertThat(call(call(request, "seal"), "asUtf8String")).isEqualTo("");
  }

  @Test
  void aResponseIsReadBack() throws ReflectiveOperationException {
    Object shelf = values.make("Shelf", Map.of("shelfName", "s", "shelves", List.of()));
    Object sdkShelf = values.translate("Shelf", "toSdk", shelf);
    Object builder = call(sdkClass("DescribeDepotResponse"), "builder");
    set(builder, "depotName", String.class, "north");
    set(builder, "kindsWithStrings", Collection.class, List.of("newer"));
    set(builder, "shelves", Collection.class, List.of(sdkShelf));

    Object value = values.translate("Depot", "fromResponse", call(builder, "build"));

    assertThat(values.read(value))
        .isEqualTo(
            Map.of(
                "depotName", "north",
                "kinds", List.of("newer"),
                "shelves", List.of(Map.of("shelfName", "s", "shelves", List.of()))));
  }

  @Test
  void anUnsetListOfAResponseStaysUnset() throws ReflectiveOperationException {
    Object builder = call(sdkClass("DescribeDepotResponse"), "builder");

    Object value = values.translate("Depot", "fromResponse", call(builder, "build"));

    assertThat(values.read(value)).isEqualTo(Map.of());
  }

  @Test
  void membersThatTheSdkLacksAreRefusedAtAnyDepth() throws ReflectiveOperationException {
    Object bad = values.make("Shelf", Map.of("shelfName", "bad", "gadget", "g"));
    Object load = values.make("Load", Map.of("secret", Bytes.ofUtf8("s")));
    Map<String, Object> members = new HashMap<>();
    members.put("tolerance", 0L);
    members.put("pallets", List.of());
    members.put("shelf", values.make("Shelf", Map.of("load", load)));
    members.put("shelves", List.of(values.make("Shelf", Map.of("shelves", List.of(bad)))));
    members.put("rows", List.of(List.of(), List.of(bad)));
    members.put("shelvesByName", Map.of("top", bad));

    assertThat(unsupported(members))
        .extracting(violation -> violation.path() + ": " + violation.problem())
        .containsExactly(
            "pallets: Pallets is set, and the AWS SDK's CreateDepotRequest lacks it",
            "rows[1][0] \"bad\".gadget: Gadget is set, and the AWS SDK's Shelf lacks it",
            "shelf.load.secret: Secret is set, and the AWS SDK's Load lacks it",
            "shelves[0].shelves[0] \"bad\".gadget: Gadget is set, and the AWS SDK's Shelf lacks it",
            "shelvesByName[\"top\"].gadget: Gadget is set, and the AWS SDK's Shelf lacks it",
            "tolerance: Tolerance is set, and the AWS SDK's CreateDepotRequest has"
                + " Integer instead of Long");
  }

  @Test
  void membersThatTheSdkHasAreNotRefused() throws ReflectiveOperationException {
    assertThat(unsupported(everything())).isEmpty();
    assertThat(values.translate("Depot", "unsupported", values.make("Depot", everything())))
        .isNull();
  }

  private static List<Violation> unsupported(Map<String, Object> members)
      throws ReflectiveOperationException {
    Object value = values.make("Depot", members);
    return Violations.list((Violations) values.translate("Depot", "unsupported", value));
  }

  private static Class<?> sdkClass(String simpleName) throws ClassNotFoundException {
    return values.loader().loadClass("example.sdk.depot.model." + simpleName);
  }

  /** Calls an accessor of an object, or a static method of a class. */
  private static Object call(Object target, String method) throws ReflectiveOperationException {
    boolean isStatic = target instanceof Class<?>;
    var found = (isStatic ? (Class<?>) target : target.getClass()).getMethod(method);
    found.setAccessible(true);
    return found.invoke(isStatic ? null : target);
  }

  private static void set(Object builder, String method, Class<?> type, Object value)
      throws ReflectiveOperationException {
    var found = builder.getClass().getMethod(method, type);
    found.setAccessible(true);
    found.invoke(builder, value);
  }
}
