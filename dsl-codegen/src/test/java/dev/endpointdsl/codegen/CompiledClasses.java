package dev.endpointdsl.codegen;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Loads the classes of a compilation. */
final class CompiledClasses extends ClassLoader {

  private final Map<String, byte[]> classes;

  /** Creates a loader of classes, given by name. */
  CompiledClasses(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  CompiledClasses(Compilation compilation, ClassLoader parent) throws IOException {
    this(classes(compilation), parent);
  }

  private static Map<String, byte[]> classes(Compilation compilation) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    String output = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().substring(output.length());
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try (InputStream in = file.openInputStream()) {
          classes.put(name, in.readAllBytes());
        }
      }
    }
    return classes;
  }

  /** Calls a static method without parameters, and throws the exceptions that it throws. */
  void run(String className, String method) throws Throwable {
    try {
      loadClass(className).getMethod(method).invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
