package dev.endpointdsl.json;

/**
 * Reads and writes the JSON of a generated type. Implementations are classes, because the JVM would
 * generate a class for each lambda in every program that uses it.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> extends ElementReader<T>, ElementWriter<T> {}
