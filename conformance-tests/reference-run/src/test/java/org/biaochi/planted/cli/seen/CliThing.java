// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.cli.seen;

public final class CliThing {}
