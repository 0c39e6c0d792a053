package dev.endpointdsl.formats.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a DSL that was compiled with {@code -Aendpointdsl.description}.
 *
 * @param name its name
 * @param loader the class loader of the DSL; the resource may be one of this library
 */
record DescriptionResource(String name, ClassLoader loader) {

  /** Returns the resource of the DSL in a package that has what every program needs. */
  static DescriptionResource types(String packageName, ClassLoader loader) {
    return new DescriptionResource("META-INF/endpoint-dsl/" + packageName + ".jsonl", loader);
  }

  /** Returns the resource with what few programs need. */
  static DescriptionResource details(String packageName, ClassLoader loader) {
    return new DescriptionResource(
        "META-INF/endpoint-dsl/" + packageName + ".details.jsonl", loader);
  }

  /**
   * Reads the resource.
   *
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if it cannot be read
   */
  String text() {
    String text = textIn(loader);
    if (text == null) {
      text = textIn(DescriptionResource.class.getClassLoader());
    }
    if (text == null) {
      throw new NoSuchElementException(
          "The class path has no " + name + "; compile the DSL with -Aendpointdsl.description");
    }
    return text;
  }

  /** The processor writes ASCII. */
  private @Nullable String textIn(ClassLoader resources) {
    try (InputStream in = resources.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
