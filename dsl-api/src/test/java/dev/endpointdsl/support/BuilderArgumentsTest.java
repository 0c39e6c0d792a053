package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuilderArgumentsTest {

  private final VariantBuilder variant = new VariantBuilder("blue", false);
  private final VariantBuilder requiring = new VariantBuilder(null, true);
  private final ConfigBuilder config = new ConfigBuilder();

  @Test
  void returnsWhatIsGiven() {
    String value = "large";

    assertThat(variant.requireGiven(value, "size")).isSameAs(value);
    assertThat(variant.requirePresent(value, "size")).isSameAs(value);
    assertThat(variant.requireEntry(value, "size", "key")).isSameAs(value);
  }

  @Test
  void namesTheMemberWithItsTypeAndLabel() {
    assertNull(
        () -> variant.requireGiven(null, "size"),
        "Variant[\"blue\"].size was given null; call ifNotNull(value, ...) for a value that can be"
            + " null");
    assertNull(
        () -> variant.requirePresent(null, "model"),
        "Variant[\"blue\"].model was given null, but it is required");
    assertNull(
        () -> requiring.requireGiven(null, "model"),
        "Variant.model was given null, but it is required");
    assertNull(
        () -> variant.requireEntry(null, "label", "team"),
        "Variant[\"blue\"].label[\"team\"] was given null; call ifNotNull(value, ...) for a value"
            + " that can be null");
    assertNull(
        () -> variant.requireEntry(null, "label", Size.LARGE),
        "Variant[\"blue\"].label[\"ml.large\"] was given null; call ifNotNull(value, ...) for a"
            + " value that can be null");
  }

  @Test
  void aNestedBuilderNamesThePathFromTheOuterOne() {
    assertNull(
        () -> config.complete(first -> first.requirePresent(null, "model"), variant, "variant"),
        "Config.variant[\"blue\"].model was given null, but it is required");
    assertNull(
        () ->
            config.complete(
                first -> first.complete(inner -> inner.requireGiven(null, "url"), requiring, "log"),
                variant,
                "variant"),
        "Config.variant[\"blue\"].log.url was given null, but it is required");
    assertNull(
        () -> variant.complete(first -> config.requireGiven(null, "tag"), requiring, "log"),
        "Variant[\"blue\"].log.Config.tag was given null, but it is required");
  }

  @Test
  void returnsTheResultOfALambdaOfThisOrAWiderStage() {
    Function<Object, String> wider = Object::toString;

    assertThat(config.<String, String>complete(first -> first + "!", "stage", "tag"))
        .isEqualTo("stage!");
    assertThat(config.<Integer, Object>complete(wider, 5, "tag")).isEqualTo("5");
  }

  @Test
  void refusesALambdaThatIsMissingOrReturnsNull() {
    assertNull(
        () -> variant.complete(first -> null, "stage", "log"),
        "Variant[\"blue\"].log was given a lambda that returns null; return the builder's last"
            + " stage");
    assertNull(
        () -> config.complete(null, "stage", "variant"),
        "Config.variant was given null, but it is required");
  }

  @Test
  void passesOtherExceptionsOfALambdaOn() {
    NullPointerException own = new NullPointerException("the user's own");

    assertThatNullPointerException()
        .isThrownBy(
            () ->
                config.complete(
                    first -> {
                      throw own;
                    },
                    variant,
                    "variant"))
        .isSameAs(own);
  }

  @Test
  void acceptsElementsOneByOneAndDoesNotShareArrays() {
    String[] rest = {"b"};
    List<String> list = config.listOf("modes", "a", rest);
    rest[0] = "changed";

    assertThat(list).containsExactly("a", "b");
    assertThat(config.listOf("modes", "b", new String[] {"a", "b"})).containsExactly("b", "a", "b");
    assertThat(config.listOf("modes", String::length, "bb", new String[] {"a"}))
        .containsExactly(2, 1);
  }

  @Test
  void namesTheElementOrEntryThatIsNull() {
    assertNull(
        () -> variant.listOf("modes", null, new String[] {"b"}),
        "Variant[\"blue\"].modes[0] is null; remove the element");
    assertNull(
        () -> variant.listOf("modes", "a", new String[] {"b", null}),
        "Variant[\"blue\"].modes[2] is null; remove the element");
    assertNull(
        () -> variant.copyOf(Arrays.asList("a", null), "modes"),
        "Variant[\"blue\"].modes[1] is null; remove the element");
    assertNull(
        () -> variant.copyOf(Collections.singletonMap("team", null), "tags"),
        "Variant[\"blue\"].tags[\"team\"] is null; remove the entry");
    assertNull(
        () -> variant.copyOf(Collections.singletonMap(null, "risk"), "tags"),
        "Variant[\"blue\"].tags has a key that is null; remove the entry");
  }

  @Test
  void namesTheListOrMapThatIsNull() {
    String end = " was given null; call ifNotNull(value, ...) for a value that can be null";

    assertNull(
        () -> variant.listOf("modes", "a", (String[]) null), "Variant[\"blue\"].modes" + end);
    assertNull(() -> variant.copyOf((List<String>) null, "modes"), "Variant[\"blue\"].modes" + end);
    assertNull(
        () -> variant.copyOf((Map<String, String>) null, "tags"), "Variant[\"blue\"].tags" + end);
  }

  @Test
  void storesWhatAnOptionalHolds() {
    assertThat(variant.orNull(Optional.of("a"), "size")).isEqualTo("a");
    assertThat(variant.valueOrNull(Optional.of(Size.LARGE), "size")).isEqualTo("ml.large");
    assertThat(variant.floatOrNull(Optional.of(0.9), "weight")).isEqualTo(0.9f);
    assertThat(variant.listOrNull(Optional.of(List.of("a")), "modes")).containsExactly("a");
    assertThat(variant.valuesOrNull(Optional.of(List.of(Size.LARGE)), "sizes"))
        .containsExactly("ml.large");
    assertThat(variant.mapOrNull(Optional.of(Map.of("a", "b")), "tags")).containsEntry("a", "b");
  }

  @Test
  void storesNullForAnEmptyOptional() {
    assertThat(variant.<String>orNull(Optional.empty(), "size")).isNull();
    assertThat(variant.valueOrNull(Optional.<Size>empty(), "size")).isNull();
    assertThat(variant.floatOrNull(Optional.empty(), "weight")).isNull();
    assertThat(variant.<String>listOrNull(Optional.<List<String>>empty(), "modes")).isNull();
    assertThat(variant.valuesOrNull(Optional.<List<Size>>empty(), "sizes")).isNull();
    assertThat(variant.<String>mapOrNull(Optional.<Map<String, String>>empty(), "tags")).isNull();
  }

  @Test
  void takesConstantsOfTheSdkExceptTheUnknownOne() {
    assertThat(variant.sdkValue(SdkSize.LARGE, "size")).isEqualTo("ml.large");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> variant.sdkValue(SdkSize.UNKNOWN_TO_SDK_VERSION, "size"))
        .withMessage(
            "Variant[\"blue\"].size was given UNKNOWN_TO_SDK_VERSION, which the AWS SDK returns for"
                + " values that it does not know; pass the string itself, which its AsString"
                + " methods return");
  }

  private static void assertNull(ThrowingCallable call, String message) {
    assertThatNullPointerException().isThrownBy(call).withMessage(message);
  }

  private static final class VariantBuilder extends BuilderArguments {
    private final @Nullable String name;
    private final boolean requiring;

    VariantBuilder(@Nullable String name, boolean requiring) {
      this.name = name;
      this.requiring = requiring;
    }

    @Override
    protected @Nullable String messageLabel() {
      return name;
    }

    @Override
    protected boolean isRequiring() {
      return requiring;
    }
  }

  private static final class ConfigBuilder extends BuilderArguments {}

  private enum Size implements WireValue {
    LARGE;

    @Override
    public String value() {
      return "ml.large";
    }
  }

  private enum SdkSize {
    LARGE("ml.large"),
    UNKNOWN_TO_SDK_VERSION(null);

    private final @Nullable String value;

    SdkSize(@Nullable String value) {
      this.value = value;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }
}
