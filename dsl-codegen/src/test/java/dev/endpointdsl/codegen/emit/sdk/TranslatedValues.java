package dev.endpointdsl.codegen.emit.sdk;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Creates, reads and translates values of generated classes, whose members are not public. */
record TranslatedValues(URLClassLoader loader, String packageName) implements AutoCloseable {

  /** Creates a value with some members set. */
  Object make(String type, Map<String, ?> members) throws ReflectiveOperationException {
    Constructor<?> constructor = load(type + "Builder").getDeclaredConstructor();
    constructor.setAccessible(true);
    Object builder = constructor.newInstance();
    for (Map.Entry<String, ?> member : members.entrySet()) {
      field(builder.getClass(), member.getKey()).set(builder, member.getValue());
    }
    Method unchecked = builder.getClass().getDeclaredMethod("unchecked");
    unchecked.setAccessible(true);
    return unchecked.invoke(builder);
  }

  /** Calls a method with one argument of a type's translator. */
  Object translate(String type, String method, Object argument)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(load(type + "Translator").getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(method))
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(type + "Translator." + method));
    found.setAccessible(true);
    try {
      return found.invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " threw", e.getCause());
    }
  }

  /** Returns the members that are set, by name, with nested values as maps. */
  Object read(Object value) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      return readAll(list);
    }
    if (value instanceof Map<?, ?> map) {
      return readAll(map);
    }
    if (!value.getClass().getPackageName().equals(packageName)) {
      return value;
    }
    Map<String, Object> members = new TreeMap<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      if (!Modifier.isStatic(field.getModifiers()) && field.get(value) != null) {
        members.put(field.getName(), read(field.get(value)));
      }
    }
    return members;
  }

  private List<Object> readAll(List<?> list) throws ReflectiveOperationException {
    Object[] read = list.toArray();
    for (int i = 0; i < read.length; i++) {
      read[i] = read(read[i]);
    }
    return List.of(read);
  }

  private Map<String, Object> readAll(Map<?, ?> map) throws ReflectiveOperationException {
    Map<String, Object> read = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      read.put((String) entry.getKey(), read(entry.getValue()));
    }
    return read;
  }

  private Class<?> load(String simpleName) throws ClassNotFoundException {
    return loader.loadClass(packageName + "." + simpleName);
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
