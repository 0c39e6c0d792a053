package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.JavaFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A generated class of patterns, compiled in memory with warnings as errors, and loaded. */
final class CompiledPatterns {

  private static final ClassName NAME = ClassName.get("generated", "Patterns");

  private final Map<String, byte[]> classes;
  private final Map<String, MethodHandle> methods = new LinkedHashMap<>();

  private CompiledPatterns(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  static CompiledPatterns of(Map<String, PatternUse> uses) {
    return of(uses, UnaryOperator.identity());
  }

  /** Compiles the source after a change. */
  static CompiledPatterns of(Map<String, PatternUse> uses, UnaryOperator<String> change) {
    CompiledPatterns compiled = new CompiledPatterns(compile(change.apply(sourceOf(uses))));
    try {
      Class<?> type = new Loader(compiled.classes).loadClass(NAME.canonicalName());
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (String method : uses.keySet()) {
        MethodType shape = MethodType.methodType(boolean.class, String.class);
        compiled.methods.put(method, lookup.findStatic(type, method, shape));
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The compiled patterns cannot be called", e);
    }
    return compiled;
  }

  static String sourceOf(Map<String, PatternUse> uses) {
    return new JavaFile(NAME.packageName(), MatcherMethods.patternsClass(NAME, uses)).text();
  }

  boolean matches(String method, String text) {
    try {
      return (boolean) methods.get(method).invokeExact(text);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  int size() {
    return classes.values().stream().mapToInt(bytes -> bytes.length).sum();
  }

  private static Map<String, byte[]> compile(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17");
    Output output = new Output(compiler.getStandardFileManager(problems, null, null));
    boolean done =
        compiler.getTask(null, output, problems, options, null, List.of(new Source(source))).call();
    if (!done) {
      throw new AssertionError(problems.getDiagnostics() + "\n" + source);
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    output.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("mem:///generated/Patterns.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

    Output(JavaFileManager parent) {
      super(parent);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///Patterns.class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return classes.computeIfAbsent(name, unwritten -> new ByteArrayOutputStream());
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(CompiledPatterns.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
