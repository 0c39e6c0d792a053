package dev.endpointdsl.codegen.emit.common;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * One generated file.
 *
 * @param packageName the package of its type
 * @param simpleName the name of its type
 * @param source its text
 * @param origin the element that it is generated for; incremental builds depend on it
 */
public record GeneratedFile(String packageName, String simpleName, String source, Element origin) {

  /** Returns the qualified name of the file's type. */
  public String typeName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /**
   * Writes the file.
   *
   * @throws IOException if the compiler cannot create or write it
   */
  public void writeTo(Filer filer) throws IOException {
    try (Writer writer = filer.createSourceFile(typeName(), origin).openWriter()) {
      writer.write(source);
    }
  }
}
