// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.engine.seen;

public final class EngineThing {}
