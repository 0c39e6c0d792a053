package dev.endpointdsl.formats.request;

import java.io.IOException;

/** Reads no files. */
record NoFiles() implements FileResolver {

  @Override
  public String read(String name) throws IOException {
    throw new IOException("files are not read here");
  }
}
