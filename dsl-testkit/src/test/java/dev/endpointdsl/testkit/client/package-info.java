/** Clients of a server: the SDK's waiters, many and misbehaving clients, and other tools. */
package dev.endpointdsl.testkit.client;
