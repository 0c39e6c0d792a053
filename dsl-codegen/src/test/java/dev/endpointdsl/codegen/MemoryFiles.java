package dev.endpointdsl.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The files of a compilation: reads from disk, and keeps what is written in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, ByteArrayOutputStream> sources = new TreeMap<>();
  private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

  MemoryFiles(StandardJavaFileManager disk) {
    super(disk);
  }

  /** Returns the generated sources by class name. */
  Map<String, String> sources() {
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((name, text) -> texts.put(name, text.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  /** Returns the compiled classes by class name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, each) -> bytes.put(name, each.toByteArray()));
    return bytes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      JavaFileManager.Location location,
      String name,
      JavaFileObject.Kind kind,
      FileObject sibling) {
    Map<String, ByteArrayOutputStream> files =
        kind == JavaFileObject.Kind.SOURCE ? sources : classes;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    files.put(name, content);
    URI uri = URI.create("mem:///" + name.replace('.', '/') + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        return content;
      }

      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content.toString(StandardCharsets.UTF_8);
      }
    };
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }
}
