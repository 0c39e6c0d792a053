/** The operations of the server. */
package dev.endpointdsl.testkit.operation;
