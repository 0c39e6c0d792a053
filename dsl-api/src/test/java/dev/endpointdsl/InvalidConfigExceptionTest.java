package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidConfigExceptionTest {

  @Test
  void isNotThrownWithoutViolations() {
    assertThatCode(() -> InvalidConfigException.throwIfInvalid("EndpointConfig", List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void isNotThrownForWarnings() {
    Violations found = unknownValue(Violations.in(null));

    assertThatCode(
            () -> InvalidConfigException.throwIfInvalid("EndpointConfig", Violations.list(found)))
        .doesNotThrowAnyException();
  }

  @Test
  void reportsOneError() {
    InvalidConfigException thrown = thrown(Violations.in(null).at("name", "Name").missing());

    assertThat(thrown)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            EndpointConfig is not valid: 1 error
              name: is required and was not set [REQUIRED] Set it.""");
  }

  @Test
  void reportsEachErrorOnALineAndNoWarnings() {
    Violations found = unknownValue(Violations.in(null));
    found.at("variants", "Variants").index(1, "gr\neen").range(7000, 1024, 6144, "MB");
    found.at("name", "Name").length(64, 0, 63);

    assertThat(thrown(found))
        .hasMessage(
            """
            EndpointConfig is not valid: 2 errors
              name: has 64 characters, at most 63 are allowed [LENGTH] Shorten or lengthen it.
              variants[1] "gr\\neen": 7000 is not between 1024 and 6144 (MB) [RANGE] Choose a \
            number within the bounds.""");
  }

  @Test
  void listsOnlyErrors() {
    Violations found = unknownValue(Violations.in(null));
    found.at("name", "Name").missing();

    assertThat(thrown(found).violations())
        .isUnmodifiable()
        .singleElement()
        .returns(ShapeRule.REQUIRED, Violation::rule);
  }

  @Test
  void keepsItsMessageWhenSerialized() throws IOException, ClassNotFoundException {
    InvalidConfigException thrown = thrown(Violations.in(null).at("name", "Name").missing());
    InvalidConfigException read = deserialized(serialized(thrown));

    assertThat(read).hasMessage(thrown.getMessage());
    assertThat(read.violations()).isEmpty();
  }

  private static byte[] serialized(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static InvalidConfigException deserialized(byte[] bytes)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (InvalidConfigException) in.readObject();
    }
  }

  private static Violations unknownValue(Violations found) {
    return found.at("mode", "Mode").unknownValue("INPT", List.of("INPUT"));
  }

  private static InvalidConfigException thrown(Violations found) {
    return catchThrowableOfType(
        InvalidConfigException.class,
        () -> InvalidConfigException.throwIfInvalid("EndpointConfig", Violations.list(found)));
  }
}
