// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.seen;

public final class CoreThing {}
