package dev.endpointdsl.codegen.describe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the members of an object; those that are empty or false are left out. */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  Fields putText(String name, String text) {
    return text.isEmpty() ? this : put(name, text);
  }

  Fields putAll(String name, Collection<?> elements) {
    return elements.isEmpty() ? this : put(name, elements);
  }

  Fields putIf(String name, boolean condition) {
    return condition ? put(name, true) : this;
  }

  Fields putOptional(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  Map<String, Object> map() {
    return fields;
  }
}
