package dev.endpointdsl.codegen.javasource;

import java.util.Set;

/**
 * A source file with one top-level type.
 *
 * @param packageName its package, or an empty string
 * @param type its type
 */
public record JavaFile(String packageName, TypeSpec type) {

  /**
   * Returns the text of the file. Names of classes are as short as imports allow: of two classes
   * with the same simple name the one that is used first is imported.
   */
  public String text() {
    NameScope names = new NameScope(packageName);
    SourceWriter body = new SourceWriter(names);
    new TypeWriter(type, body).write(Set.of());
    return header(names) + body.text();
  }

  private String header(NameScope names) {
    StringBuilder header = new StringBuilder();
    if (!packageName.isEmpty()) {
      header.append("package ").append(packageName).append(";\n\n");
    }
    int start = header.length();
    names.imports().forEach(name -> header.append("import ").append(name).append(";\n"));
    return header.append(header.length() > start ? "\n" : "").toString();
  }
}
