package dev.endpointdsl.json;

/**
 * The JSON of a generated type, both ways. It is a class of its own, not two lambdas, which would
 * be made anew in each program for each type it reads.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> extends ElementReader<T>, ElementWriter<T> {}
